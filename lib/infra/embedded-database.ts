import 'server-only'
import { PGlite, type QueryOptions, type Results } from '@electric-sql/pglite'

/**
 * PGlite for a caller that hands the same parsers along with every query, as Prisma's adapter does: PGlite would merge
 * them with its several hundred own ones each time, a third of what a short query costs. Here they are merged once.
 */
export class EmbeddedDatabase extends PGlite {
  #merged: QueryOptions['parsers']

  override query<Row>(sql: string, parameters?: unknown[], options: QueryOptions = {}): Promise<Results<Row>> {
    const { parsers, ...rest } = options
    if (parsers !== undefined && parsers !== this.#merged) {
      Object.assign(this.parsers, parsers)
      this.#merged = parsers
    }
    return super.query<Row>(sql, parameters, rest)
  }
}
