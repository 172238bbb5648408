import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { inTransaction } from '@/lib/infra/db'
import { countChosen, makeChosenDue } from '@/lib/store/bulk-choice'
import { bulkLimits, parseChoice } from './bulk-choice'
import type { AdminActor } from './clinic-for-admin'
import type { BulkResult } from './disconnect-chosen'

/**
 * Has the access of the chosen clinics renewed before it is due, 5,000 connections at a time at most. Nothing is sent
 * here: they become due, and the sweep renews them at the pace, and with the care, of every other refresh.
 *
 * @param input.expected how many the person was told: when others have joined the choice since, nothing happens
 */
export async function renewChosen(input: {
  actor: AdminActor
  given: URLSearchParams
  expected: number
  requestId: string
}): Promise<BulkResult> {
  const { actor, given, expected, requestId } = input
  if (actor.role !== 'ADMIN') return { kind: 'forbidden' }
  const choice = await parseChoice(given)
  const { kind, most } = bulkLimits.renew
  return await inTransaction(async (tx) => {
    const { live, others } = await countChosen(tx, choice, kind)
    if (live > expected) return { kind: 'changed' }
    const count = await makeChosenDue(tx, choice, most)
    await appendAuditEvent(tx, {
      action: 'clinics.renewal-asked',
      actor: { kind: 'person', userId: actor.id },
      subject: { kind: 'page', id: '/admin/clinics' },
      requestId,
      data: { chosen: live + others, due: count },
    })
    return { kind: 'done', count, already: live + others - count }
  })
}
