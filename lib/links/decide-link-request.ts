import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { actsAsAdmin } from '@/lib/auth/acts-as-admin'
import { activateChoice } from '@/lib/connect/activate-choice'
import { completeLink } from '@/lib/connect/complete-link'
import { objectionToChoice, recordToKeep } from '@/lib/connect/confirm-connect'
import type { ConnectActor } from '@/lib/connect/connect-actor'
import type { Pending } from '@/lib/connect/pending-connection'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { forgetToken } from '@/lib/refresh/token-memory'
import { type LinkRow, lockLink, updateLink } from '@/lib/store/connect-links'
import { lockConnections } from '@/lib/store/connections'
import type { TokenPair } from '@/lib/vault/token-vault'
import { readHeldPending } from './held-pending'
import { handBack, wipePending } from './wipe-pending'

export type DecideLinkRequest = {
  actor: ConnectActor
  linkId: string
  decision: 'approve' | 'refuse'
  /** Digitail ids of the clinics that the admin ticked, and the replacements that the page announced. */
  chosen: number[]
  replaces: string[]
  requestId: string | null
}

export type LinkRequestResult = {
  kind: 'approved' | 'refused' | 'nothing-waits' | 'nothing-chosen' | 'changed' | 'forbidden'
}

type Done = LinkRequestResult & { wiped?: TokenPair[]; changed?: string[] }

/**
 * An admin's word on "the link for one clinic was used with the account of another": approving connects the clinics
 * that the admin ticked, refusing destroys what was received. After a refusal the link may be tried again while it lives.
 */
export async function decideLinkRequest(input: DecideLinkRequest): Promise<LinkRequestResult> {
  const { actor, linkId } = input
  const done = await inTransaction(async (tx): Promise<Done> => {
    if (!(await actsAsAdmin(tx, { kind: 'person', userId: actor.id }))) return { kind: 'forbidden' }
    await lockConnections(tx)
    const link = await lockLink(tx, linkId)
    const held = link === null || isOver(link) ? null : await readHeldPending(tx, actor, linkId)
    if (held === null) return { kind: 'nothing-waits' }
    return input.decision === 'approve' ? await approve(tx, input, held) : await refuse(tx, input, held)
  })
  for (const connectionId of done.changed ?? []) forgetToken(connectionId)
  await handBack(done.wiped ?? [])
  return { kind: done.kind }
}

const isOver = ({ revokedAt, completedAt }: LinkRow) => revokedAt !== null || completedAt !== null

async function approve(tx: Transaction, input: DecideLinkRequest, held: Pending): Promise<Done> {
  const { linkId, requestId } = input
  const chosen = held.clinics.filter(({ offered }) => input.chosen.includes(offered.id))
  const outcome = objectionToChoice(chosen, input)
  if (outcome !== null) return { kind: outcome === 'nothing-chosen' ? 'nothing-chosen' : 'changed' }
  const actor = { kind: 'person', userId: input.actor.id } as const
  const isKept = (id: string) => id === held.connection.id
  const wiped = await wipePending(tx, { linkId, isKept, actor, requestId })
  await appendAuditEvent(tx, {
    action: 'link.approved',
    actor,
    subject: { kind: 'link', id: linkId },
    requestId,
    data: {},
  })
  const target = await recordToKeep(tx, held)
  // It was the link's holder who authorised it: the admin's word makes the admin no member of the clinic.
  const by = { auditAs: actor, userId: null, linkId }
  const choice = { by, pending: held, chosen, target, keepsWorkingTokens: true, requestId }
  const { clinicIds, changedConnectionIds } = await activateChoice(tx, choice)
  await completeLink(tx, { linkId, clinicIds, now: held.now, actor, outcome: 'connected', requestId })
  return { kind: 'approved', wiped, changed: changedConnectionIds }
}

async function refuse(
  tx: Transaction,
  { actor: { id }, linkId, requestId }: DecideLinkRequest,
  held: Pending,
): Promise<Done> {
  const actor = { kind: 'person', userId: id } as const
  const wiped = await wipePending(tx, { linkId, isKept: (each) => each !== held.connection.id, actor, requestId })
  await updateLink(tx, linkId, { refusedAt: held.now, waitingUntil: null, outcome: 'refused' })
  await appendAuditEvent(tx, {
    action: 'link.refused',
    actor,
    subject: { kind: 'link', id: linkId },
    requestId,
    data: {},
  })
  return { kind: 'refused', wiped }
}
