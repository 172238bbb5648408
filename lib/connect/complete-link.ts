import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import type { Transaction } from '@/lib/infra/db'
import { updateLink } from '@/lib/store/connect-links'

/** Marks a connect link as used: it did what it was made for, and opens nothing any more. */
export async function completeLink(
  tx: Transaction,
  input: { linkId: string; clinicIds: string[]; now: Date; actor: Actor; outcome: string; requestId: string | null },
): Promise<void> {
  const { linkId, clinicIds, now, actor, outcome, requestId } = input
  await updateLink(tx, linkId, { completedAt: now, waitingUntil: null, connectedClinics: clinicIds, outcome })
  const subject = { kind: 'link', id: linkId } as const
  await appendAuditEvent(tx, { action: 'link.completed', actor, subject, requestId, data: { clinics: clinicIds } })
}
