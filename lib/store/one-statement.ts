import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { Prisma } from '@/prisma/generated/client'

/** One change of the database that can be made together with others. */
export type Change = Prisma.Sql

/**
 * Makes several changes as one statement: all of them happen or none, in a single round trip, where a
 * transaction needs one for each and two more. They run on one snapshot, so none sees what another does;
 * foreign keys are checked after all. (PostgreSQL manual 7.8.4, data-modifying statements in WITH)
 */
export async function changeTogether(tx: Transaction, changes: Change[]): Promise<void> {
  const parts = changes.map((change, index) => Prisma.sql`${Prisma.raw(`change_${index}`)} AS (${change})`)
  await tx.$executeRaw`WITH ${Prisma.join(parts)} SELECT 1`
}
