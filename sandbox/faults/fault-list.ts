import { type Fault, type FaultTarget, type NewFault, usualTarget } from './fault-schema'

export type FaultyRequest = { target: FaultTarget; path: string; userId: number | null }

/** The faults that are switched on, in the order in which they strike. */
export class FaultList {
  #faults: Fault[] = []
  #lastId = 0

  add(fault: NewFault): Fault {
    this.#lastId += 1
    const added = { ...fault, id: this.#lastId, for: fault.for ?? usualTarget(fault.name) }
    this.#faults.push(added)
    return added
  }

  all(): readonly Fault[] {
    return this.#faults
  }

  /** @param wanted by id or by name; everything when absent. @returns how many were cleared. */
  clear(wanted?: { id?: number | undefined; name?: string | undefined }): number {
    const before = this.#faults.length
    this.#faults = this.#faults.filter((fault) => {
      if (wanted?.id !== undefined) return fault.id !== wanted.id
      return wanted?.name !== undefined && fault.name !== wanted.name
    })
    return before - this.#faults.length
  }

  /** @returns the faults that strike this request; each is used up by one. */
  take(request: FaultyRequest): Fault[] {
    if (this.#faults.length === 0) return []
    const struck = this.#faults.filter((fault) => strikes(fault, request))
    for (const fault of struck) if (fault.times !== null) fault.times -= 1
    this.#faults = this.#faults.filter((fault) => fault.times !== 0)
    return struck
  }
}

function strikes(fault: Fault, request: FaultyRequest): boolean {
  const isHere = fault.for === request.target || (fault.for.startsWith('/') && request.path.startsWith(fault.for))
  return isHere && (fault.user === null || fault.user === request.userId)
}
