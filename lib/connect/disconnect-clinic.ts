import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { forgetToken } from '@/lib/refresh/token-memory'
import { type ClinicFacts, detachClinic, readClinicSeenBy } from '@/lib/store/clinics'
import { lockConnections } from '@/lib/store/connections'
import { lockConnectionTokens } from '@/lib/store/rotations'
import { readTokenSet } from '@/lib/store/token-sets'
import type { TokenPair } from '@/lib/vault/token-vault'
import { type ConnectActor, viewerOf } from './connect-actor'
import { endConnection } from './end-connection'
import { readablePair } from './readable-pair'
import { discardPair } from './receive-grant'
import { seesAllClinics } from './sees-all-clinics'

export type DisconnectClinic = {
  actor: ConnectActor
  clinicId: string
  requestId: string | null
  /** Why, in somebody's own words; only the trail keeps it. */
  reason?: string | null
  /** Ends a connection only when every clinic that it serves is among these; without them, whoever sees all ends it. */
  among?: ReadonlySet<string>
}

export type DisconnectResult = { kind: 'disconnected' } | { kind: 'not-connected' } | { kind: 'not-found' }

/**
 * Disconnects a clinic. Whoever may see every clinic that the connection serves ends the connection, and
 * its tokens are destroyed; anyone else takes only their clinic off it. Where a revoke address is
 * configured, Digitail is told afterwards: the tokens are gone here whatever it answers (RFC 7009).
 */
export async function disconnectClinic(input: DisconnectClinic): Promise<DisconnectResult> {
  const done = await inTransaction(async (tx) => {
    await lockConnections(tx)
    const clinic = await readClinicSeenBy(tx, viewerOf(input.actor), input.clinicId)
    if (clinic === null) return 'not-found'
    const { connection } = clinic
    if (connection === null || connection.status === 'DISCONNECTED') return 'not-connected'
    const isWhole = isChosen(input, connection.clinics) && (await seesAllClinics(tx, input.actor, connection))
    return isWhole ? await endWhole(tx, input, connection.id) : await detach(tx, input, clinic)
  })
  if (typeof done === 'string') return { kind: done }
  if (done.endedConnectionId !== null) forgetToken(done.endedConnectionId)
  if (done.pair !== null) await discardPair(done.pair)
  return { kind: 'disconnected' }
}

const isChosen = ({ among }: DisconnectClinic, clinics: { id: string }[]) =>
  among === undefined || clinics.every(({ id }) => among.has(id))

type Done = { endedConnectionId: string | null; pair: TokenPair | null }

async function endWhole(
  tx: Transaction,
  { actor, requestId, reason }: DisconnectClinic,
  connectionId: string,
): Promise<Done> {
  // A refresh that has just committed brought other tokens: those are the ones to revoke.
  await lockConnectionTokens(tx, connectionId)
  const tokens = await readTokenSet(tx, connectionId)
  await endConnection(tx, {
    connectionId,
    actor: { kind: 'person', userId: actor.id },
    because: 'asked',
    requestId,
    reason,
  })
  return { endedConnectionId: connectionId, pair: tokens === null ? null : readablePair(tokens) }
}

async function detach(
  tx: Transaction,
  { actor, requestId, reason = null }: DisconnectClinic,
  clinic: ClinicFacts,
): Promise<Done> {
  await detachClinic(tx, clinic.id)
  await appendAuditEvent(tx, {
    action: 'connection.disconnected',
    actor: { kind: 'person', userId: actor.id },
    subject: { kind: 'clinic', id: clinic.id },
    requestId,
    data: { connection: clinic.connectionId, reason },
  })
  return { endedConnectionId: null, pair: null }
}
