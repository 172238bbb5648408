import { db } from '@/lib/infra/db'
import { Prisma } from '@/prisma/generated/client'

/**
 * Empties the trail, and other tables with it. A test may what nobody else may: as superuser of its own database it
 * switches the guards off for this one transaction.
 */
export async function emptyTrail(andTables: string[] = []): Promise<void> {
  const tables = ['AuditEvent', 'AuditLink', 'AuditVerification', ...andTables].map((name) => `"${name}"`).join(', ')
  await withoutGuards([Prisma.sql`TRUNCATE ${Prisma.raw(tables)} CASCADE`])
}

/** Does to the trail what only somebody with every right on the database could do. */
export async function withoutGuards(statements: Prisma.Sql[]): Promise<void> {
  const guardsOff = Prisma.sql`SET LOCAL session_replication_role = replica`
  await db().$transaction([guardsOff, ...statements].map((statement) => db().$executeRaw(statement)))
}
