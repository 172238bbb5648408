import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { Prisma } from '@/prisma/generated/client'

type AuditRow = {
  action: string
  actorKind: string
  actorId: string | null
  subjectKind: string | null
  subjectId: string | null
  requestId: string | null
  data: Prisma.InputJsonObject
}

/** Adds one row to the audit trail. There is no other write: the trail only grows. */
export async function insertAuditEvent(tx: Transaction, row: AuditRow): Promise<void> {
  await tx.auditEvent.create({ data: row, select: { id: true } })
}

/** How often something happened after `since`. */
export function countAuditEvents(tx: Transaction, action: string, since: Date): Promise<number> {
  return tx.auditEvent.count({ where: { action, at: { gt: since } } })
}
