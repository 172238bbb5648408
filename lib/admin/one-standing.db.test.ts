import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { ConnectActor } from '@/lib/connect/connect-actor'
import { readClinic, readMyClinics } from '@/lib/connect/read-clinics'
import { makePerson } from '@/lib/connect/testing/connect-world'
import { forgetEverything } from '@/lib/connect/testing/forget-everything'
import { db } from '@/lib/infra/db'
import { beginIncident } from '@/lib/refresh/incident'
import { readAdminClinic } from './read-admin-clinic'

let staff: ConnectActor
let admin: ConnectActor

beforeEach(async () => {
  await forgetEverything()
  await db().incident.deleteMany()
  ;[staff, admin] = [await makePerson(), await makePerson('ADMIN')]
})

const hour = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * hour)

type State = {
  status?: 'ACTIVE' | 'NEEDS_RECONNECT' | 'DISCONNECTED'
  reason?: 'REVOKED' | 'FORBIDDEN'
  tokens?: { failures?: number; lastFailure?: string; accessExpiresAt?: Date } | null
  incident?: 'PROVIDER_OUTAGE' | 'OUR_CONFIGURATION'
}

async function clinicThatStands({ status = 'ACTIVE', reason, tokens = {}, incident }: State): Promise<string> {
  const connectionId = randomUUID()
  const account = { environment: 'local', digitailUserId: 1, accountName: 'Emily', offeredClinics: [] } as const
  await db().connection.create({ data: { id: connectionId, ...account, status, reason } })
  const sealed = { connectionId, accessSealed: 'a', refreshSealed: 'r', generation: 1, refreshAt: inHours(-2) }
  if (tokens !== null) await db().tokenSet.create({ data: { accessExpiresAt: inHours(1), ...sealed, ...tokens } })
  const clinic = { environment: 'local', digitailClinicId: 1, name: 'Riverside', connectionId } as const
  const { id } = await db().clinic.create({ data: clinic })
  await db().membership.create({ data: { userId: staff.id, clinicId: id } })
  if (incident !== undefined) await beginIncident(incident, 'timeout')
  return id
}

const states: [string, State, string][] = [
  ['works', {}, 'live works'],
  ['is not renewed', { tokens: { failures: 3, lastFailure: 'timeout' } }, 'degraded digitail-trouble'],
  ['has run out', { tokens: { accessExpiresAt: inHours(-1) } }, 'degraded background-late'],
  ['fails with all others', { tokens: { failures: 1 }, incident: 'PROVIDER_OUTAGE' }, 'degraded digitail-outage'],
  ['meets our mistake', { tokens: { failures: 1 }, incident: 'OUR_CONFIGURATION' }, 'degraded our-configuration'],
  ['was taken back', { status: 'NEEDS_RECONNECT', reason: 'REVOKED' }, 'needs_reconnect revoked'],
  ['lost its rights', { status: 'NEEDS_RECONNECT', reason: 'FORBIDDEN' }, 'needs_reconnect forbidden'],
  ['was ended', { status: 'DISCONNECTED', tokens: null }, 'disconnected disconnected'],
]

test.each(states)('a clinic that %s stands the same for its staff and for admins', async (_what, state, expected) => {
  const clinicId = await clinicThatStands(state)
  const [page, [card], own] = await Promise.all([
    readAdminClinic(admin, clinicId),
    readMyClinics(staff),
    readClinic(staff, clinicId),
  ])
  expect(`${page?.connection?.health} ${page?.connection?.cause}`).toBe(expected)
  expect(own?.connection).toEqual(page?.connection)
  expect(card?.connection).toEqual(page?.connection)
})
