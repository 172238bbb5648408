import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { type ClinicFacts, membershipsAmong, readClinicsByDigitailId } from '@/lib/store/clinics'
import type { ConnectionRow } from '@/lib/store/connections'
import type { ClinicStanding } from './confirm-view'
import type { ConnectActor } from './connect-actor'
import type { OfferedClinics } from './offered-clinics'

/** An offered clinic with what choosing it would do, and the connection that serves it today. */
export type StandingClinic = {
  offered: OfferedClinics[number]
  standing: ClinicStanding
  clinicId: string | null
  servedBy: { connectionId: string; accountName: string } | null
  isMember: boolean
}

/** Names which connection a yes would replace at this clinic; null when it replaces none. */
export function replacementMark({ offered, standing, servedBy }: StandingClinic): string | null {
  return standing === 'switch' && servedBy !== null ? `${offered.id}:${servedBy.connectionId}` : null
}

/**
 * Who would say yes: someone signed in, or the holder of a link (null), who may move the clinic it was made for and
 * no other.
 */
export type Decider = { actor: ConnectActor | null; movableClinicId: string | null }

const live = ['ACTIVE', 'NEEDS_RECONNECT']

function judge(
  known: ClinicFacts | undefined,
  accountConnectionId: string | null,
  mayReplace: boolean,
): ClinicStanding {
  if (known?.connection == null || !live.includes(known.connection.status)) return 'new'
  if (known.connection.id === accountConnectionId) return 'same-account'
  return mayReplace ? 'switch' : 'taken'
}

/**
 * Works out what choosing each offered clinic would do. Whoever belongs to a clinic, or is an admin, may
 * move it to another Digitail account; nobody else can take it over by knowing a Digitail login.
 *
 * @param accountConnectionId the live connection of the same Digitail account, if there is one
 */
export async function clinicStandings(
  tx: Transaction,
  input: { pending: ConnectionRow; offered: OfferedClinics; accountConnectionId: string | null; decider: Decider },
): Promise<StandingClinic[]> {
  const { pending, offered, accountConnectionId, decider } = input
  const { actor, movableClinicId } = decider
  const ids = offered.map(({ id }) => id)
  const known = new Map(
    (await readClinicsByDigitailId(tx, pending.environment, ids)).map((row) => [row.digitailClinicId, row]),
  )
  const knownIds = [...known.values()].map(({ id }) => id)
  const memberships = actor === null ? new Set() : await membershipsAmong(tx, actor.id, knownIds)
  return offered.map((clinic) => {
    const row = known.get(clinic.id)
    const isMember = row !== undefined && memberships.has(row.id)
    const mayReplace = isMember || actor?.role === 'ADMIN' || (row !== undefined && row.id === movableClinicId)
    const standing = judge(row, accountConnectionId, mayReplace)
    const serving = standing === 'new' ? null : (row?.connection ?? null)
    const servedBy = serving === null ? null : { connectionId: serving.id, accountName: serving.accountName }
    return { offered: clinic, standing, clinicId: row?.id ?? null, servedBy, isMember }
  })
}
