import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { activateChoice } from '@/lib/connect/activate-choice'
import { completeLink } from '@/lib/connect/complete-link'
import { objectionToChoice, recordToKeep } from '@/lib/connect/confirm-connect'
import { activatorOf } from '@/lib/connect/connect-actor'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { forgetToken } from '@/lib/refresh/token-memory'
import { updateLink } from '@/lib/store/connect-links'
import { lockConnections, updateConnection } from '@/lib/store/connections'
import type { TokenPair } from '@/lib/vault/token-vault'
import { type LinkPending, readLinkPending } from './link-pending'
import type { LinkResult } from './link-result'
import { handBack, wipePending } from './wipe-pending'

/** How long an admin may take to say whether another clinic than the one named is right. */
export const waitForWordDays = 7

export type DecideByLink = {
  /** Id of the pending connection. */
  id: string
  /** The mark of the browser that answers. */
  browser: string | null
  /** `ask` the admin whether this other clinic is right. */
  decision: 'yes' | 'ask' | 'no'
  /** Digitail id of the clinic that the page showed, and the replacement that it announced. */
  chosen: number[]
  replaces: string[]
  requestId: string | null
}

type Done = { result: LinkResult; linkId: string | null; wiped: TokenPair[]; changed: string[] }

/**
 * The answer of a link's holder to "Is this your clinic?". Yes counts for the clinic that the link names and for no
 * other; for another one the holder can only ask the admin, and nothing comes to life until then.
 */
export async function decideByLink(input: DecideByLink): Promise<{ result: LinkResult; linkId: string | null }> {
  const done = await inTransaction(async (tx): Promise<Done> => {
    await lockConnections(tx)
    const found = await readLinkPending(tx, input)
    if (found.kind === 'refused') return { result: found.outcome, linkId: found.linkId, wiped: [], changed: [] }
    if (input.decision === 'yes') return await sayYes(tx, input, found)
    return input.decision === 'ask' ? await askAdmin(tx, input, found) : await sayNo(tx, input, found)
  })
  for (const connectionId of done.changed) forgetToken(connectionId)
  await handBack(done.wiped)
  return { result: done.result, linkId: done.linkId }
}

async function sayYes(tx: Transaction, input: DecideByLink, { link, pending, reached }: LinkPending): Promise<Done> {
  const linkId = link.id
  const chosen = reached !== null && input.chosen.includes(reached.offered.id) ? [reached] : []
  const outcome = reached === null ? 'confirm-changed' : objectionToChoice(chosen, input)
  if (outcome !== null) return { result: outcome, linkId, wiped: [], changed: [] }
  const { requestId } = input
  const actor = { kind: 'link', linkId } as const
  const wiped = await wipePending(tx, { linkId, isKept: (id) => id === pending.connection.id, actor, requestId })
  const target = await recordToKeep(tx, pending)
  const choice = { by: activatorOf(actor), pending, chosen, target, requestId }
  const { clinicIds, changedConnectionIds } = await activateChoice(tx, choice)
  await completeLink(tx, { linkId, clinicIds, now: pending.now, actor, outcome: 'connected', requestId })
  return { result: 'connected', linkId, wiped, changed: changedConnectionIds }
}

async function askAdmin(tx: Transaction, input: DecideByLink, { link, pending, reached }: LinkPending): Promise<Done> {
  const linkId = link.id
  if (reached !== null) return { result: 'confirm-changed', linkId, wiped: [], changed: [] }
  const { requestId } = input
  const { connection, clinics, now } = pending
  const actor = { kind: 'link', linkId } as const
  const wiped = await wipePending(tx, { linkId, isKept: (id) => id === connection.id, actor, requestId })
  const waitingUntil = new Date(now.getTime() + waitForWordDays * 24 * 3_600_000)
  await updateConnection(tx, connection.id, { heldUntil: waitingUntil })
  await updateLink(tx, linkId, { waitingAt: now, waitingUntil, refusedAt: null, outcome: 'waiting' })
  const data = { digitailUserId: connection.digitailUserId, clinics: clinics.map(({ offered }) => offered.id) }
  const subject = { kind: 'link', id: linkId } as const
  await appendAuditEvent(tx, { action: 'link.waiting', actor, subject, requestId, data })
  return { result: 'waiting', linkId, wiped, changed: [] }
}

async function sayNo(tx: Transaction, { requestId }: DecideByLink, { link, pending }: LinkPending): Promise<Done> {
  const linkId = link.id
  const actor = { kind: 'link', linkId } as const
  const wiped = await wipePending(tx, { linkId, isKept: (id) => id !== pending.connection.id, actor, requestId })
  await updateLink(tx, linkId, { outcome: 'declined' })
  return { result: 'declined', linkId, wiped, changed: [] }
}
