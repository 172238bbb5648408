import 'server-only'

// Lists of ids make texts without end; each name costs memory in every connection, on both sides.
const mostNames = 300

/** Begins a statement that is to be planned for its values each time, because they decide which plan is good. */
export const plannedForItsValues = '/* planned for its values */'

/**
 * Names statements, so that Postgres parses and plans a text once for each connection and not each time: for
 * the short queries of this app that is most of their cost.
 *
 * @returns a function that gives a text always the same name, and no name (an empty one) to texts after the first 300
 *   and to those that are planned for their values
 */
export function statementNames(most: number = mostNames): (query: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    if (sql.startsWith(plannedForItsValues)) return ''
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= most) return ''
    const name = `connect_${names.size}`
    names.set(sql, name)
    return name
  }
}

/**
 * Whether a database may be asked with named statements. Poolers that give each transaction another
 * connection and do not carry names along (PgBouncer before 1.21) need `?pgbouncer=true`, as ever with Prisma.
 */
export function takesNamedStatements(databaseUrl: string): boolean {
  return new URL(databaseUrl).searchParams.get('pgbouncer') !== 'true'
}
