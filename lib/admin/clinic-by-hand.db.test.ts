import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ConnectedClinic, connectClinic, emily } from '@/lib/calls/testing/connected-clinic'
import { db } from '@/lib/infra/db'
import { startProvider } from '@/lib/refresh/testing/provider'
import type { AdminActor } from './clinic-for-admin'
import { readAdminClinic } from './read-admin-clinic'
import { renewClinic } from './renew-clinic'
import { testClinic } from './test-clinic'

const provider = await startProvider()
afterAll(provider.close)

let clinic: ConnectedClinic
let admin: AdminActor
let demoted: AdminActor

beforeAll(async () => {
  const { id } = await db().user.create({ data: { email: 'ada@clinic.example', role: 'ADMIN' } })
  admin = { id, role: 'ADMIN' }
  demoted = { id, role: 'STAFF' }
  await db().user.create({ data: { email: 'sam@clinic.example' } })
})
beforeEach(async () => {
  await db().$executeRaw`TRUNCATE "Pace", "UsageDaily"`
  await provider.calm()
  clinic = await connectClinic(provider.url, emily)
})

const input = (actor = admin, clinicId = clinic.clinicId) => ({ actor, clinicId, requestId: randomUUID() })
const lastEvent = () => db().auditEvent.findFirst({ orderBy: { id: 'desc' } })

describe('testing a clinic now', () => {
  it('asks Digitail once, is counted like every call, and is on the trail and on the page', async () => {
    expect(await testClinic(input())).toMatchObject({ kind: 'tested', outcome: 'answered' })
    const [usage, ...more] = await db().usageDaily.findMany({ where: { clinicId: clinic.clinicId } })
    expect([usage?.operation, usage?.calls, more]).toEqual(['auth.me', 1, []])
    expect(await lastEvent()).toMatchObject({
      action: 'connection.tested',
      actorId: admin.id,
      subjectId: clinic.clinicId,
    })
    const page = await readAdminClinic(admin, clinic.clinicId)
    expect(page?.lastTest).toMatchObject({ outcome: 'answered' })
    expect(page?.connection?.lastCallOkAt).not.toBeNull()
  })

  it('tells an account that lost the clinic from one that works', async () => {
    await db().clinic.update({ where: { id: clinic.clinicId }, data: { digitailClinicId: 999_999 } })
    expect(await testClinic(input())).toMatchObject({ outcome: 'not-seen' })
    await db().clinic.delete({ where: { id: clinic.clinicId } })
  })

  it('tells an outage from a connection that a person must renew', async () => {
    await provider.fault({ name: 'error-500-before-commit', for: '/api/v1/auth/me', times: null })
    expect(await testClinic(input())).toMatchObject({ outcome: 'unavailable' })
    await provider.calm()
    await db().$executeRaw`TRUNCATE "Pace"`
    await provider.revoke(clinic.grantId)
    expect(await testClinic(input())).toMatchObject({ outcome: 'needs-reconnect' })
  })

  it('works once in ten seconds for each connection', async () => {
    await testClinic(input())
    expect(await testClinic(input())).toEqual({ kind: 'too-soon' })
    expect(await db().usageDaily.aggregate({ _sum: { calls: true } })).toMatchObject({ _sum: { calls: 1 } })
  })
})

describe('renewing a clinic now', () => {
  it('renews, says so on the trail, and works once in ten seconds', async () => {
    expect(await renewClinic(input())).toEqual({ kind: 'refreshed' })
    expect(
      await db().auditEvent.findFirst({ where: { action: 'refresh.asked' }, orderBy: { id: 'desc' } }),
    ).toMatchObject({ actorId: admin.id, subjectId: clinic.clinicId, data: { outcome: 'refreshed' } })
    expect(await renewClinic(input())).toEqual({ kind: 'too-soon' })
    expect(await db().tokenSet.findUnique({ where: { connectionId: clinic.connectionId } })).toMatchObject({
      generation: 2,
    })
  })

  it('finds nothing to renew at a clinic that nothing serves', async () => {
    await db().clinic.update({ where: { id: clinic.clinicId }, data: { connectionId: null } })
    expect(await renewClinic(input())).toEqual({ kind: 'not-connected' })
    expect(await testClinic(input())).toMatchObject({ outcome: 'not-connected' })
  })
})

it('W-08 nobody but an admin learns or does anything, and an unknown clinic is none', async () => {
  const before = await db().auditEvent.count()
  for (const [actor, clinicId] of [
    [demoted, clinic.clinicId],
    [admin, randomUUID()],
  ] as const) {
    expect(await readAdminClinic(actor, clinicId)).toBeNull()
    expect(await renewClinic(input(actor, clinicId))).toEqual({ kind: 'not-found' })
    expect(await testClinic(input(actor, clinicId))).toEqual({ kind: 'not-found' })
  }
  expect(await db().auditEvent.count()).toBe(before)
})
