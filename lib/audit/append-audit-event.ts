import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { addressOf } from '@/lib/infra/request-id'
import { type AuditRow, insertAuditEvent } from '@/lib/store/audit-events'
import type { Actor, AuditEvent } from './audit-event'

function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case 'person':
      return actor.userId
    case 'link':
      return actor.linkId
    case 'system':
      return actor.name
    case 'anonymous':
      return null
  }
}

/** @returns an event as the trail stores it, with the address that its request came from, for a statement that makes the change and writes it down at once. */
export function toAuditRow(event: AuditEvent): AuditRow {
  return {
    action: event.action,
    actorKind: event.actor.kind,
    actorId: actorId(event.actor),
    subjectKind: event.subject?.kind ?? null,
    subjectId: event.subject?.id ?? null,
    requestId: event.requestId,
    address: addressOf(event.requestId),
    data: event.data,
  }
}

/**
 * Writes down what happened, in the transaction of the change itself: either both exist or neither does.
 *
 * @param tx the transaction of the change
 * @param event what happened; `data` holds facts, never a token, code, state or key
 */
export async function appendAuditEvent(tx: Transaction, event: AuditEvent): Promise<void> {
  await insertAuditEvent(tx, toAuditRow(event))
}
