import { db, type Transaction } from '@/lib/infra/db'
import { Prisma } from '@/prisma/generated/client'
import { emptyTablesSql } from '@/scripts/postgres/empty-tables'

/** Empties the trail, and other tables with it, which a test may as superuser of its own database. */
export async function emptyTrail(andTables: string[] = []): Promise<void> {
  await db().$executeRawUnsafe(emptyTablesSql(['AuditEvent', 'AuditLink', 'AuditVerification', ...andTables]))
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
