import 'server-only'
import { replacementMark, type StandingClinic } from '@/lib/connect/clinic-standing'
import type { OfferedClinicView } from '@/lib/connect/confirm-view'
import type { ConnectActor } from '@/lib/connect/connect-actor'
import { db } from '@/lib/infra/db'
import { readClinicNames } from '@/lib/store/clinics'
import { findListedLink, type ListedLink } from '@/lib/store/list-links'
import { readHeldPending } from './held-pending'
import { linkMoments } from './link-moments'
import type { LinkDetailsView, LinkRequestView } from './link-view'
import { toLinkView } from './list-connect-links'

function toOffered(clinic: StandingClinic, isOnly: boolean): OfferedClinicView {
  const { offered, standing, servedBy } = clinic
  return {
    digitailClinicId: offered.id,
    name: offered.name,
    logoUrl: offered.logoUrl,
    standing,
    currentAccount: standing === 'switch' ? (servedBy?.accountName ?? null) : null,
    replaces: replacementMark(clinic),
    preselected: isOnly && standing !== 'switch',
  }
}

async function readRequest(actor: ConnectActor, row: ListedLink): Promise<LinkRequestView | null> {
  if (row.state !== 'waiting' || row.waitingUntil === null) return null
  const held = await readHeldPending(db(), actor, row.id)
  if (held === null) return null
  return {
    accountName: held.connection.accountName,
    accountEmail: held.connection.accountEmail,
    until: row.waitingUntil.toISOString(),
    clinics: held.clinics.map((clinic) => toOffered(clinic, held.clinics.length === 1)),
  }
}

/**
 * One connect link for an admin: its state, its times, and what waits for a word.
 *
 * @returns null when there is none
 * @throws Error when the actor is no admin: the page has to ask before
 */
export async function readConnectLink(actor: ConnectActor, id: string): Promise<LinkDetailsView | null> {
  if (actor.role !== 'ADMIN') throw new Error('only admins look at links')
  const row = await findListedLink(db(), id)
  if (row === null) return null
  const isOver = row.state === 'completed' || row.state === 'revoked'
  return {
    ...toLinkView(row),
    moments: linkMoments(row),
    opens: row.opens,
    presses: row.presses,
    sends: row.sends,
    outcome: row.outcome,
    request: await readRequest(actor, row),
    connected: await readClinicNames(db(), row.connectedClinics),
    canRevoke: !isOver && row.state !== 'expired',
    canRenew: !isOver,
  }
}
