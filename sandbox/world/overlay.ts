/** What was written through the API, laid over generated rows. New ids start where no generated id is. */
const firstWrittenId = 1_000_000_000
/** Oldest writes are forgotten beyond this, so that a long load test stays flat. */
const mostRows = 50_000

type Row = { id: number; clinicId: number }

export class Overlay<T extends Row> {
  readonly #rows = new Map<number, T>()
  #lastId = firstWrittenId

  nextId(): number {
    this.#lastId += 1
    return this.#lastId
  }

  put(row: T): T {
    this.#rows.set(row.id, row)
    if (this.#rows.size > mostRows) {
      const oldest = this.#rows.keys().next()
      if (!oldest.done) this.#rows.delete(oldest.value)
    }
    return row
  }

  get(id: number): T | undefined {
    return this.#rows.get(id)
  }

  /** @returns the generated rows of a clinic with their newer versions, and the new rows after them. */
  over(generated: T[], clinicId: number): T[] {
    if (this.#rows.size === 0) return generated
    const known = new Set(generated.map((row) => row.id))
    const added = [...this.#rows.values()].filter((row) => row.clinicId === clinicId && !known.has(row.id))
    return [...generated.map((row) => this.#rows.get(row.id) ?? row), ...added]
  }

  clear(): void {
    this.#rows.clear()
  }
}
