import 'server-only'
import { PGlite, parse, protocol, type QueryOptions, type Results } from '@electric-sql/pglite'
import { statementNames } from './statement-names'

/** A statement that the database has parsed: its name there (none: only the last one), and its parameters' types. */
type Prepared = { name: string; types: number[] }

const { serialize } = protocol
// What the file system holds is written after the whole query, not after each of its messages.
const asPart = { syncToFs: false }

/**
 * PGlite that parses and plans a text once, as our connections to Postgres do, and that merges the parsers Prisma's
 * adapter brings with every query once instead of each time: together more than half of what a short query costs.
 * What runs inside a transaction goes PGlite's own way.
 */
export class EmbeddedDatabase extends PGlite {
  readonly #nameOf = statementNames()
  readonly #prepared = new Map<string, Prepared>()
  #merged: QueryOptions['parsers']

  /** @throws DatabaseError of PGlite */
  override async query<Row>(
    sql: string,
    parameters: unknown[] = [],
    options: QueryOptions = {},
  ): Promise<Results<Row>> {
    await this._checkReady()
    this.#merge(options.parsers)
    return await this._runExclusiveTransaction(() =>
      this._runExclusiveQuery(async () => {
        const result = await this.#run(sql, parameters, options.rowMode)
        await this.syncToFs()
        return asRows<Row>(result)
      }),
    )
  }

  #merge(parsers: QueryOptions['parsers']): void {
    if (parsers === undefined || parsers === this.#merged) return
    Object.assign(this.parsers, parsers)
    this.#merged = parsers
  }

  async #run(sql: string, parameters: unknown[], rowMode: QueryOptions['rowMode']): Promise<Results> {
    const { name, types } = this.#prepared.get(sql) ?? (await this.#prepare(sql))
    const messages = [
      serialize.bind({ statement: name, values: parameters.map((value, at) => this.#asText(value, types[at])) }),
      serialize.describe({ type: 'P' }),
      serialize.execute({}),
      serialize.sync(),
    ]
    // In one go: after an error the database skips to the sync, and is ready for the next query.
    const answer = await this.execProtocolStream(Buffer.concat(messages), asPart)
    const [result] = parse.parseResults(answer, this.parsers, { rowMode })
    return result ?? { rows: [], fields: [] }
  }

  async #prepare(sql: string): Promise<Prepared> {
    const name = this.#nameOf({ sql })
    const messages = [serialize.parse({ name, text: sql }), serialize.describe({ type: 'S', name }), serialize.sync()]
    const answer = await this.execProtocolStream(Buffer.concat(messages), asPart)
    const statement = { name, types: parse.parseDescribeStatementResults(answer) }
    if (name !== '') this.#prepared.set(sql, statement)
    return statement
  }

  #asText(value: unknown, type: number | undefined): string | null {
    if (value === null || value === undefined) return null
    const serializer = type === undefined ? undefined : this.serializers[type]
    return serializer === undefined ? String(value) : serializer(value)
  }
}

// Which columns a row has is the caller's knowledge, as with PGlite's own query.
function asRows<Row>(results: Results): Results<Row> {
  return results as Results<Row>
}
