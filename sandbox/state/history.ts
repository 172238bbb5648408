/** What happened to grants, in the order in which it became true. Never holds a token: only SHA-256 of them. */
export type HistoryEvent = {
  seq: number
  /** Epoch milliseconds. */
  at: number
  kind:
    | 'code-issued'
    | 'grant-issued'
    | 'pair-rotated'
    | 'refresh-refused'
    | 'code-refused'
    | 'client-refused'
    | 'reuse-detected'
    | 'grant-revoked'
    | 'fault'
  userId: number | null
  grantId: string | null
  /** Of the pair that is live after this event. */
  generation: number | null
  accessSha256: string | null
  refreshSha256: string | null
  note: string | null
}

export type NewEvent = Pick<HistoryEvent, 'kind'> & Partial<Omit<HistoryEvent, 'seq' | 'at' | 'kind'>>

const kept = 50_000
const nothing = { userId: null, grantId: null, generation: null, accessSha256: null, refreshSha256: null, note: null }

/** Append-only; the oldest events fall out beyond 50,000. */
export class History {
  #events: HistoryEvent[] = []
  #seq = 0
  readonly #waiting = new Set<() => void>()

  add(event: NewEvent): void {
    this.#seq += 1
    this.#events.push({ ...nothing, ...event, seq: this.#seq, at: Date.now() })
    if (this.#events.length >= kept * 2) this.#events = this.#events.slice(-kept)
    for (const wake of [...this.#waiting]) wake()
  }

  get lastSeq(): number {
    return this.#seq
  }

  /** @returns up to `limit` events after `seq`, oldest first. */
  since(seq: number, limit = 1000): HistoryEvent[] {
    const missing = Math.max(0, this.#seq - this.#events.length)
    const start = Math.max(0, seq - missing, this.#events.length - kept)
    return this.#events.slice(start, start + limit)
  }

  /** Resolves when there is an event after `seq`, or after `ms` milliseconds without one. */
  waitFor(seq: number, ms: number): Promise<void> {
    if (this.#seq > seq || ms <= 0) return Promise.resolve()
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        this.#waiting.delete(done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      this.#waiting.add(done)
    })
  }
}
