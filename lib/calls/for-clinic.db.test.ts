import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { listAppointments, retrieveAppointment } from '@/lib/digitail/appointments'
import { retrieveClinic } from '@/lib/digitail/clinics'
import { me } from '@/lib/digitail/me'
import { db } from '@/lib/infra/db'
import { startProvider } from '@/lib/refresh/testing/provider'
import { forgetToken } from '@/lib/refresh/token-memory'
import { sealPair } from '@/lib/vault/token-vault'
import { flushUsage } from './count-request'
import { forClinic } from './for-clinic'
import {
  type ConnectedClinic,
  connectClinic,
  connectClinics,
  emily,
  ioana,
  mintGrant,
  tessa,
} from './testing/connected-clinic'

const provider = await startProvider()
afterAll(provider.close)
beforeEach(provider.calm)
await provider.set({ rateLimit: 0 })

const oneAppointment = (clinicId: number) => listAppointments({ clinicId, page: 1, perPage: 1 })

async function countOf({ connectionId }: ConnectedClinic) {
  await flushUsage()
  return await db().usageDaily.findMany({
    where: { connectionId },
    select: { operation: true, calls: true, failures: true },
  })
}

describe('a call in a clinic’s name', () => {
  test('it is sent for the clinic, answered, and counted', async () => {
    const clinic = await connectClinic(provider.url, emily)
    const page = await forClinic(clinic.clinicId).send(oneAppointment)
    expect(page.items[0]?.clinicId).toBe(1201)
    expect(await forClinic(clinic.clinicId).send(me())).toMatchObject({ userId: 5101 })
    expect(await countOf(clinic)).toEqual(
      expect.arrayContaining([
        { operation: 'appointments.list', calls: 1, failures: 0 },
        { operation: 'auth.me', calls: 1, failures: 0 },
      ]),
    )
    const row = await db().connection.findUniqueOrThrow({ where: { id: clinic.connectionId } })
    expect(Math.abs((row.lastCallOkAt?.getTime() ?? 0) - Date.now())).toBeLessThan(30_000)
  })

  test('pages come by number until the last, or until the bound', async () => {
    const { clinicId } = await connectClinic(provider.url, emily)
    const seen = new Set<number>()
    let total = 0
    for await (const page of forClinic(clinicId).pages((at) => listAppointments(at), { perPage: 40, maxPages: 50 })) {
      for (const { id } of page.items) seen.add(id)
      total = page.total
    }
    expect(seen.size).toBe(total)
    expect(total).toBeGreaterThan(100)
    const bounded = []
    for await (const page of forClinic(clinicId).pages((at) => listAppointments(at), { perPage: 5, maxPages: 3 })) {
      bounded.push(page.currentPage)
    }
    expect(bounded).toEqual([1, 2, 3])
  })
})

describe('clinics stay apart', () => {
  test('a clinic that the same account may see is refused in another one’s name, and nothing is sent', async () => {
    const [bucharest, berlin] = await connectClinics(provider.url, ioana)
    if (!bucharest || !berlin) throw new Error('a group has two clinics')
    const calls = forClinic(bucharest.clinicId)
    const foreign = [
      oneAppointment(berlin.digitailClinicId),
      retrieveClinic(berlin.digitailClinicId),
      { ...me(), query: { 'filter[clinic_id]': berlin.digitailClinicId } },
      { ...me(), body: { kind: 'json', value: { clinic_id: String(berlin.digitailClinicId) } } as const },
    ]
    for (const request of foreign) {
      await expect(calls.send<unknown>(request)).rejects.toMatchObject({ code: 'foreign-clinic', wasSent: false })
    }
    expect(await countOf(bucharest)).toEqual([])
    expect((await forClinic(berlin.clinicId).send(oneAppointment)).items[0]?.clinicId).toBe(1311)
  })

  test('a thing of another clinic, asked for by its id, is not handed out', async () => {
    const [bucharest, berlin] = await connectClinics(provider.url, ioana)
    if (!bucharest || !berlin) throw new Error('a group has two clinics')
    const id = (await forClinic(berlin.clinicId).send(oneAppointment)).items[0]?.id ?? 0
    expect(await forClinic(berlin.clinicId).send(retrieveAppointment(id))).toMatchObject({ id })
    const foreign = forClinic(bucharest.clinicId).send(retrieveAppointment(id))
    await expect(foreign).rejects.toMatchObject({ code: 'foreign-clinic', wasSent: true })
  })

  test('a clinic that nobody connected, or nobody knows, is disconnected', async () => {
    const unknown = forClinic(randomUUID()).send(me())
    await expect(unknown).rejects.toMatchObject({ code: 'disconnected', wasSent: false })
    const { id } = await db().clinic.create({ data: { environment: 'local', digitailClinicId: 99, name: 'New' } })
    await expect(forClinic(id).send(me())).rejects.toMatchObject({ code: 'disconnected' })
  })

  test('a clinic of another Digitail environment gets no token of this one', async () => {
    const clinic = await connectClinic(provider.url, emily)
    const row = {
      environment: 'production',
      digitailClinicId: 1201,
      name: 'P',
      connectionId: clinic.connectionId,
    } as const
    const { id } = await db().clinic.create({ data: row })
    await expect(forClinic(id).send(me())).rejects.toMatchObject({ code: 'our-configuration', wasSent: false })
  })
})

describe('401', () => {
  test('an access token that died is refreshed once and the call repeated once', async () => {
    const clinic = await connectClinic(provider.url, emily)
    await provider.fault({ name: 'always-401', times: 1 })
    expect(await forClinic(clinic.clinicId).send(me())).toMatchObject({ userId: 5101 })
    expect((await provider.truthOf(clinic.grantId))?.refreshRequests).toBe(1)
    expect(await countOf(clinic)).toEqual([{ operation: 'auth.me', calls: 2, failures: 1 }])
  })

  test('a token that is refused right after its refresh asks a person, after two calls and not more', async () => {
    const clinic = await connectClinic(provider.url, emily)
    await provider.fault({ name: 'always-401', times: null })
    await expect(forClinic(clinic.clinicId).send(me())).rejects.toMatchObject({ code: 'needs-reconnect', status: 401 })
    const row = await db().connection.findUniqueOrThrow({ where: { id: clinic.connectionId } })
    expect(row).toMatchObject({ status: 'NEEDS_RECONNECT', reason: 'FORBIDDEN' })
    expect(await countOf(clinic)).toEqual([{ operation: 'auth.me', calls: 2, failures: 2 }])
    await expect(forClinic(clinic.clinicId).send(me())).rejects.toMatchObject({ code: 'needs-reconnect', status: null })
  })

  test('a token that another instance has replaced meanwhile is taken from the database, without a refresh', async () => {
    const clinic = await connectClinic(provider.url, emily)
    await forClinic(clinic.clinicId).send(me())
    const newer = await mintGrant(provider.url, emily.userId)
    const { connectionId } = clinic
    const sealed = sealPair({ connectionId, generation: 2 }, newer)
    await db().tokenSet.update({ where: { connectionId }, data: { generation: 2, ...sealed } })
    await provider.revoke(clinic.grantId)
    expect(await forClinic(clinic.clinicId).send(me())).toMatchObject({ userId: 5101 })
    expect((await provider.truthOf(newer.grantId))?.refreshRequests).toBe(0)
  })

  test('403 is a permission: no refresh, no retry, the connection stays', async () => {
    const clinic = await connectClinic(provider.url, tessa)
    await expect(forClinic(clinic.clinicId).send(oneAppointment)).rejects.toMatchObject({ code: 'not-permitted' })
    const row = await db().connection.findUniqueOrThrow({ where: { id: clinic.connectionId } })
    expect(row.status).toBe('ACTIVE')
    expect(await countOf(clinic)).toEqual([{ operation: 'appointments.list', calls: 1, failures: 1 }])
  })

  test('a clinic that another connection serves by now is found at once', async () => {
    const before = await connectClinic(provider.url, emily)
    await forClinic(before.clinicId).send(me())
    const after = await connectClinic(provider.url, emily)
    expect(after.clinicId).toBe(before.clinicId)
    await db().connection.update({ where: { id: before.connectionId }, data: { status: 'DISCONNECTED' } })
    await db().tokenSet.delete({ where: { connectionId: before.connectionId } })
    forgetToken(before.connectionId)
    expect(await forClinic(after.clinicId).send(me())).toMatchObject({ userId: 5101 })
  })
})
