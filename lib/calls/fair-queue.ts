/** A queue of several parties in which each gets its turn, however many wait for one of them. */
export class FairQueue<T> {
  readonly #lines = new Map<string, T[]>()
  #size = 0

  get size(): number {
    return this.#size
  }

  /** @param party whose line it joins */
  push(party: string, item: T): void {
    const line = this.#lines.get(party)
    if (line === undefined) this.#lines.set(party, [item])
    else line.push(item)
    this.#size += 1
  }

  /** @returns the item whose turn it is; its party goes to the end of the round. */
  shift(): T | undefined {
    const next = this.#lines.entries().next()
    if (next.done) return undefined
    const [party, line] = next.value
    this.#lines.delete(party)
    const item = line.shift()
    if (line.length > 0) this.#lines.set(party, line)
    this.#size -= 1
    return item
  }

  /** Takes out everything that fits. */
  removeWhere(fits: (item: T) => boolean): T[] {
    const removed: T[] = []
    for (const [party, line] of this.#lines) {
      const kept = line.filter((item) => !fits(item))
      removed.push(...line.filter(fits))
      if (kept.length > 0) this.#lines.set(party, kept)
      else this.#lines.delete(party)
    }
    this.#size -= removed.length
    return removed
  }
}
