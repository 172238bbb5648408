import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { ConnectActor } from '@/lib/connect/connect-actor'
import { disconnectTogether } from '@/lib/connect/disconnect-together'
import { db, inTransaction } from '@/lib/infra/db'
import { countChosen, readChosen } from '@/lib/store/bulk-choice'
import { bulkLimits, parseChoice } from './bulk-choice'

export type BulkResult = { kind: 'done'; count: number; already: number } | { kind: 'changed' } | { kind: 'forbidden' }

/**
 * Disconnects the chosen clinics, at most 200 at a time; what is left can be asked for again. A connection that serves
 * others too only loses the chosen ones. Each connection gets an event on the trail, and the whole one of its own.
 *
 * @param input.expected how many the person was told: when others have joined the choice since, nothing happens
 */
export async function disconnectChosen(input: {
  actor: ConnectActor
  given: URLSearchParams
  expected: number
  reason: string
  requestId: string
}): Promise<BulkResult> {
  const { actor, given, expected, reason, requestId } = input
  if (actor.role !== 'ADMIN') return { kind: 'forbidden' }
  const choice = await parseChoice(given)
  const { kind, most } = bulkLimits.disconnect
  const { live, others } = await countChosen(db(), choice, kind)
  if (live > expected) return { kind: 'changed' }
  const chosen = await readChosen(db(), choice, { kind, most })
  const done = await disconnectTogether({ actor, chosen, reason, requestId })
  const already = others + (chosen.length - done)
  await inTransaction((tx) =>
    appendAuditEvent(tx, {
      action: 'clinics.disconnected',
      actor: { kind: 'person', userId: actor.id },
      subject: { kind: 'page', id: '/admin/clinics' },
      requestId,
      data: { chosen: live + others, disconnected: done, already, left: live - chosen.length, reason },
    }),
  )
  return { kind: 'done', count: done, already }
}
