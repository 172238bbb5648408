import { db, type Transaction } from '@/lib/infra/db'
import { Prisma } from '@/prisma/generated/client'

/**
 * Empties the trail, and other tables with it. A test may what nobody else may: as superuser of its own database it
 * switches the guards off for this one transaction.
 */
export async function emptyTrail(andTables: string[] = []): Promise<void> {
  const tables = ['AuditEvent', 'AuditLink', 'AuditVerification', ...andTables].map((name) => `"${name}"`).join(', ')
  await withoutGuards([Prisma.sql`TRUNCATE ${Prisma.raw(tables)} CASCADE`])
}

const guardsOff = Prisma.sql`SET LOCAL session_replication_role = replica`

/** Does to the trail what only somebody with every right on the database could do. */
export async function withoutGuards(statements: Prisma.Sql[]): Promise<void> {
  await db().$transaction([guardsOff, ...statements].map((statement) => db().$executeRaw(statement)))
}

/**
 * Tampers with the trail, looks at it, and takes the tampering back.
 *
 * @returns what was seen
 */
export async function whileTampered<T>(statements: string[], look: (tx: Transaction) => Promise<T>): Promise<T> {
  const seen: T[] = []
  const undo = new Error('take it back')
  const tamper = async (tx: Transaction) => {
    await tx.$executeRaw(guardsOff)
    for (const statement of statements) await tx.$executeRawUnsafe(statement)
    seen.push(await look(tx))
    throw undo
  }
  await db()
    .$transaction(tamper, { timeout: 80_000 })
    .catch((error: unknown) => {
      if (error !== undo) throw error
    })
  const [result] = seen
  if (result === undefined) throw new Error('nothing was seen')
  return result
}
