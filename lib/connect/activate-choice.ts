import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Transaction } from '@/lib/infra/db'
import { addMembership, countClinicsOf, detachOtherClinics, upsertClinic } from '@/lib/store/clinics'
import { type ConnectionRow, deletePendingConnection, updateConnection } from '@/lib/store/connections'
import { type NewTokenSet, readTokenSet } from '@/lib/store/token-sets'
import { adoptTokens } from './adopt-tokens'
import type { StandingClinic } from './clinic-standing'
import type { Activator } from './connect-actor'
import { endConnection } from './end-connection'
import { liveKeyOf } from './live-key'
import { movedTokenSet } from './moved-token-set'
import type { Pending } from './pending-connection'

/** A yes that was checked: in whose name, to which clinics, and which record is to be kept. */
export type Choice = {
  by: Activator
  pending: Pending
  chosen: StandingClinic[]
  target: ConnectionRow
  /** The grant is old: tokens of a record that works are fresher than those it brought, and stay. */
  keepsWorkingTokens?: boolean
  requestId: string | null
}

export type Activated = { clinicIds: string[]; changedConnectionIds: string[] }

/** Carries out a yes, inside the caller's transaction: tokens, clinics, memberships, endings and audit rows. */
export async function activateChoice(tx: Transaction, choice: Choice): Promise<Activated> {
  await bringToLife(tx, choice)
  const clinicIds: string[] = []
  // One after the other: a transaction is one connection, and takes one query at a time.
  for (const clinic of choice.chosen) clinicIds.push(await takeClinic(tx, choice, clinic))
  // A record that comes back from a disconnect serves what was chosen now, not what it served then.
  if (choice.target.status === 'DISCONNECTED') await detachOtherClinics(tx, choice.target.id, clinicIds)
  const ended = await endDeserted(tx, choice)
  await appendAuditEvent(tx, {
    action: 'connect.confirmed',
    actor: choice.by.auditAs,
    subject: { kind: 'connection', id: choice.target.id },
    requestId: choice.requestId,
    data: { clinics: clinicIds, keptRecord: choice.target.id !== choice.pending.connection.id },
  })
  return { clinicIds, changedConnectionIds: [choice.target.id, ...ended] }
}

async function bringToLife(tx: Transaction, choice: Choice): Promise<void> {
  const { pending, target, keepsWorkingTokens = false } = choice
  const { connection, now } = pending
  if (target.id === connection.id) {
    const since = { status: 'ACTIVE', statusSince: now, connectedAt: now, heldUntil: null } as const
    await updateConnection(tx, target.id, { ...since, liveKey: liveKeyOf(target) })
    return
  }
  if (!keepsWorkingTokens || target.status !== 'ACTIVE') await adoptPending(tx, choice)
  const { accountName, accountEmail, offeredClinics } = connection
  await updateConnection(tx, target.id, { accountName, accountEmail, offeredClinics: offeredClinics ?? [] })
  await deletePendingConnection(tx, connection.id)
}

async function adoptPending(tx: Transaction, { pending, target, by }: Choice): Promise<void> {
  const { connection, now } = pending
  const tokens = await readTokenSet(tx, connection.id)
  if (tokens === null) throw new Error('a pending connection always has tokens')
  const seal = (generation: number): NewTokenSet => movedTokenSet(tokens, { connectionId: target.id, generation })
  await adoptTokens(tx, target, { now, by, seal })
  // They answered a call when they came, which may be a while ago.
  const calls = [target.lastCallOkAt, connection.lastCallOkAt].flatMap((at) => (at === null ? [] : [at.getTime()]))
  await updateConnection(tx, target.id, { lastCallOkAt: new Date(Math.max(0, ...calls)) })
}

async function takeClinic(
  tx: Transaction,
  choice: Choice,
  { offered, standing, servedBy }: StandingClinic,
): Promise<string> {
  const { by, target, requestId } = choice
  const { id: digitailClinicId, name, slug, logoUrl, timezone, locale } = offered
  const facts = { name, slug, logoUrl, ...(timezone && { timezone }), ...(locale && { locale }) }
  const { environment, id: connectionId } = target
  const clinicId = await upsertClinic(tx, { environment, digitailClinicId, ...facts, connectionId })
  if (by.userId !== null) await addMembership(tx, by.userId, clinicId)
  if (standing === 'switch' && servedBy !== null) {
    await appendAuditEvent(tx, {
      action: 'clinic.switched',
      actor: by.auditAs,
      subject: { kind: 'clinic', id: clinicId },
      requestId,
      data: { from: servedBy.connectionId, to: connectionId },
    })
  }
  return clinicId
}

async function endDeserted(tx: Transaction, { chosen, target, by, requestId }: Choice): Promise<string[]> {
  const left = new Set(chosen.flatMap(({ servedBy }) => (servedBy === null ? [] : [servedBy.connectionId])))
  left.delete(target.id)
  const ended: string[] = []
  for (const connectionId of left) {
    if ((await countClinicsOf(tx, connectionId)) > 0) continue
    await endConnection(tx, {
      connectionId,
      actor: by.auditAs,
      because: 'switched',
      requestId,
    })
    ended.push(connectionId)
  }
  return ended
}
