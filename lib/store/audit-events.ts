import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { Prisma } from '@/prisma/generated/client'
import type { Change } from './one-statement'

export type AuditRow = {
  action: string
  actorKind: string
  actorId: string | null
  subjectKind: string | null
  subjectId: string | null
  requestId: string | null
  address: string | null
  data: Prisma.InputJsonObject
}

/**
 * Adds one row to the audit trail. There is no other write: the trail only grows.
 *
 * @param condition of the statement that this becomes part of; without one the row is always added
 */
export function auditInsertion(row: AuditRow, condition: Prisma.Sql = Prisma.sql`true`): Change {
  const { action, actorKind, actorId, subjectKind, subjectId, requestId, address, data } = row
  return Prisma.sql`
    INSERT INTO "AuditEvent" ("action", "actorKind", "actorId", "subjectKind", "subjectId", "requestId", "address", "data")
    SELECT ${action}, ${actorKind}, ${actorId}, ${subjectKind}, ${subjectId}, ${requestId}, ${address}, ${JSON.stringify(data)}::jsonb
    WHERE ${condition}`
}

export async function insertAuditEvent(tx: Transaction, row: AuditRow): Promise<void> {
  await tx.$executeRaw(auditInsertion(row))
}

/** Adds a row about its actor unless the trail has enough of the same action of theirs from the last minutes. */
export async function insertDenial(
  tx: Transaction,
  row: AuditRow,
  { mostInWindow, windowMinutes }: { mostInWindow: number; windowMinutes: number },
): Promise<void> {
  const isRare = Prisma.sql`${mostInWindow} > (
    SELECT count(*) FROM "AuditEvent" WHERE "action" = ${row.action} AND "actorId" = ${row.actorId}
      AND "at" > now() - make_interval(mins => ${windowMinutes}))`
  await tx.$executeRaw(auditInsertion(row, isRare))
}

/** How often something happened after `since`. */
export function countAuditEvents(tx: Transaction, action: string, since: Date): Promise<number> {
  return tx.auditEvent.count({ where: { action, at: { gt: since } } })
}
