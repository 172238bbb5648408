import 'server-only'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { forgetToken } from '@/lib/refresh/token-memory'
import { lockConnections, readDisconnectedConnection } from '@/lib/store/connections'
import { activateChoice } from './activate-choice'
import { replacementMark, type StandingClinic } from './clinic-standing'
import { activatorOf, type ConnectActor } from './connect-actor'
import type { ConnectOutcome } from './connect-outcome'
import { type Pending, readPending } from './pending-connection'

export type ConfirmConnect = {
  actor: ConnectActor
  /** Id of the pending connection. */
  id: string
  /** Digitail ids of the clinics that the person ticked. */
  chosen: number[]
  /** The replacements that the page announced; a yes to anything else does not count. */
  replaces: string[]
  requestId: string | null
}

export type ConfirmResult = { kind: 'connected'; clinicIds: string[] } | { kind: 'refused'; outcome: ConnectOutcome }

/** Why a yes does not count: nothing chosen, something that cannot be, or a replacement that was not announced. */
export function objectionToChoice(
  chosen: StandingClinic[],
  { chosen: ids, replaces }: Pick<ConfirmConnect, 'chosen' | 'replaces'>,
): ConnectOutcome | null {
  if (ids.length === 0) return 'nothing-chosen'
  if (chosen.length !== new Set(ids).size || chosen.some(({ standing }) => standing === 'taken'))
    return 'confirm-changed'
  const needed = chosen.map(replacementMark).filter((mark) => mark !== null)
  return needed.every((mark) => replaces.includes(mark)) ? null : 'confirm-changed'
}

/**
 * "Yes, this is my clinic": brings the pending connection to life for the chosen clinics. A live or an
 * earlier record of the same Digitail account is kept and gets the new tokens. A connection that loses
 * its last clinic by this ends here.
 */
export async function confirmConnect(input: ConfirmConnect): Promise<ConfirmResult> {
  const done = await inTransaction(async (tx) => {
    await lockConnections(tx)
    const pending = await readPending(tx, input.actor, input.id)
    if (pending === null) return 'confirm-expired'
    const chosen = pending.clinics.filter(({ offered }) => input.chosen.includes(offered.id))
    const outcome = objectionToChoice(chosen, input)
    if (outcome !== null) return outcome
    const by = activatorOf({ kind: 'person', userId: input.actor.id })
    const target = await recordToKeep(tx, pending)
    return await activateChoice(tx, { by, pending, chosen, target, requestId: input.requestId })
  })
  if (typeof done === 'string') return { kind: 'refused', outcome: done }
  for (const connectionId of done.changedConnectionIds) forgetToken(connectionId)
  return { kind: 'connected', clinicIds: done.clinicIds }
}

/** The account's own record, live or disconnected, is worth more than a new one: its history stays with it. */
export async function recordToKeep(tx: Transaction, { connection, live }: Pending): Promise<Pending['connection']> {
  const { environment, digitailUserId } = connection
  return live ?? (await readDisconnectedConnection(tx, { environment, digitailUserId })) ?? connection
}
