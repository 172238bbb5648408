import 'server-only'
import { db } from '@/lib/infra/db'
import { readClinicSeenBy } from '@/lib/store/clinics'
import { attemptOf } from '@/lib/store/connect-attempts'
import { readConnection } from '@/lib/store/connections'
import { replacementMark, type StandingClinic } from './clinic-standing'
import type { ConfirmView, OfferedClinicView } from './confirm-view'
import { type ConnectActor, viewerOf } from './connect-actor'
import { type Pending, readPending } from './pending-connection'

function toOfferedView(clinic: StandingClinic, isOnly: boolean, wanted: number | null): OfferedClinicView {
  const { offered, standing, servedBy } = clinic
  return {
    digitailClinicId: offered.id,
    name: offered.name,
    logoUrl: offered.logoUrl,
    standing,
    currentAccount: standing === 'switch' ? (servedBy?.accountName ?? null) : null,
    preselected: standing !== 'taken' && (isOnly || standing === 'same-account' || offered.id === wanted),
    replaces: replacementMark(clinic),
  }
}

/**
 * What the page "Is this your clinic?" shows.
 *
 * @returns null when there is nothing to confirm for this person: not theirs, done, or too late
 */
export async function readConfirm(actor: ConnectActor, id: string): Promise<ConfirmView | null> {
  const tx = db()
  const pending = await readPending(tx, actor, id)
  if (pending === null) return null
  const { connection, clinics } = pending
  const reconnect = await readReconnect(actor, pending)
  const isOnly = clinics.length === 1
  return {
    id,
    accountName: connection.accountName,
    accountEmail: connection.accountEmail,
    signedInAs: actor.email,
    clinics: clinics.map((clinic) => toOfferedView(clinic, isOnly, reconnect.digitailClinicId)),
    expectedAccount: reconnect.expectedAccount,
    missingClinic: reconnect.missingClinic,
  }
}

type Reconnect = { digitailClinicId: number | null; expectedAccount: string | null; missingClinic: string | null }

const notAReconnect: Reconnect = { digitailClinicId: null, expectedAccount: null, missingClinic: null }

// What a reconnect was for: the clinic of the page it began on, and the account that was expected back.
async function readReconnect(actor: ConnectActor, { connection, clinics }: Pending): Promise<Reconnect> {
  const tx = db()
  const attempt = await attemptOf(tx, connection.id)
  if (attempt?.clinicId == null) return notAReconnect
  const clinic = await readClinicSeenBy(tx, viewerOf(actor), attempt.clinicId)
  if (clinic === null) return notAReconnect
  const expectedId = attempt.expectedConnectionId
  const expected = expectedId === null ? null : await readConnection(tx, expectedId)
  const isOther = expected !== null && expected.digitailUserId !== connection.digitailUserId
  const isSeen = clinics.some(({ offered }) => offered.id === clinic.digitailClinicId)
  return {
    digitailClinicId: clinic.digitailClinicId,
    expectedAccount: isOther ? expected.accountName : null,
    missingClinic: isSeen ? null : clinic.name,
  }
}

/** Whether the answer to a question was already a yes: the back button leads here again. */
export async function isConfirmed(actor: ConnectActor, id: string): Promise<boolean> {
  const connection = await readConnection(db(), id)
  return connection !== null && connection.status !== 'PENDING' && connection.connectedById === actor.id
}
