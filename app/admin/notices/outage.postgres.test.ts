import { afterAll, beforeEach, expect, it } from 'vitest'
import { brand } from '@/components/brand'
import { db } from '@/lib/infra/db'
import { sweep } from '@/lib/refresh/sweep'
import { age, connectMany, passTime, startOver } from '@/lib/refresh/testing/connections'
import { startProvider } from '@/lib/refresh/testing/provider'
import { sealPair } from '@/lib/vault/token-vault'
import { startMailServer } from './testing/mail-server'
import { become, day, emptyWorld, hour, live, minute, person } from './testing/world'

const server = await startMailServer()
process.env.DIGEST_AT = 'off'
const provider = await startProvider()
afterAll(async () => {
  await server.close()
  await provider.close()
})

beforeEach(async () => {
  await emptyWorld()
  await startOver()
  await provider.calm()
  server.inbox.length = 0
  await person('ada@partner.example', 'ADMIN')
})

/** Clinics that work, each with a contact. */
async function clinics(count: number): Promise<string[]> {
  const connections = await connectMany(provider, count)
  for (const [index, { connectionId }] of connections.entries()) {
    const named = { name: `Clinic ${index}`, contactEmail: `contact${index}@clinic.example` }
    await db().clinic.create({
      data: { ...named, environment: 'local', digitailClinicId: 70_000 + index, connectionId },
    })
  }
  return connections.map(({ connectionId }) => connectionId)
}

const statuses = async () =>
  (await db().connection.groupBy({ by: ['status'], _count: true })).map(({ status, _count }) => `${_count} ${status}`)

const fromNow = (ms: number) => new Date(Date.now() + ms)

/** Everything that notices would do in the hours to come, if the world stayed as it is. */
const mailsAhead = (hours: number) =>
  live(server, { from: fromNow(0), to: fromNow(hours * hour), everyMs: 10 * minute })

/** The provider has come to its senses, and what rested is tried again. */
async function recover(): Promise<void> {
  await provider.calm()
  await db().incident.updateMany({ data: { nextProbeAt: new Date(0) } })
  for (let round = 0; round < 2; round += 1) {
    await sweep(60_000)
    await passTime()
  }
}

it('an outage of 50 clinics gives no mail: not while it lasts, not when it heals, not afterwards', async () => {
  const ids = await clinics(50)
  await provider.fault({ name: '503', retryAfter: null, times: null })
  await age(ids, 'expired')
  for (let round = 0; round < 3; round += 1) {
    await sweep(20_000)
    expect(await mailsAhead(1)).toEqual([])
    await passTime()
  }
  expect(await db().incident.count({ where: { openKey: { not: null } } })).toBe(1)
  expect(await mailsAhead(24)).toEqual([])
  await recover()
  expect(await statuses()).toEqual(['50 ACTIVE'])
  expect(await live(server, { from: fromNow(hour), to: fromNow(15 * day), everyMs: 12 * hour })).toEqual([])
  expect(await db().notice.count()).toBe(0)
})

it('a provider that refuses everybody for a while gives no mail either, though some clinics were given up', async () => {
  const ids = await clinics(30)
  await age(ids, 'expired')
  const sealed = await db().tokenSet.findMany()
  for (const { connectionId, generation } of sealed) {
    const { refreshSealed } = sealPair({ connectionId, generation }, { accessToken: 'a', refreshToken: 'forgotten' })
    await db().tokenSet.update({ where: { connectionId }, data: { refreshSealed } })
  }
  await sweep(20_000)
  expect(await db().connection.count({ where: { status: 'NEEDS_RECONNECT' } })).toBeGreaterThan(0)
  expect(await mailsAhead(2)).toEqual([])
  for (const { connectionId, refreshSealed } of sealed) {
    await db().tokenSet.update({ where: { connectionId }, data: { refreshSealed } })
  }
  await recover()
  expect(await statuses()).toEqual(['30 ACTIVE'])
  expect(await mailsAhead(24)).toEqual([])
  expect(await db().notice.count()).toBe(0)
})

it('C-21: a refused client secret is told to admins, once, when it has lasted, and again when it is over', async () => {
  const ids = await clinics(20)
  await age(ids, 'expired')
  await provider.fault({ name: 'invalid-client', times: null })
  await sweep(20_000)
  const told = await live(server, { from: fromNow(0), to: fromNow(5 * day), everyMs: 14 * minute })
  expect(told.map((mail) => mail.slice(9))).toEqual([`ada@partner.example: Digitail does not accept ${brand.name}`])
  await recover()
  const over = await live(server, { from: fromNow(6 * day), to: fromNow(8 * day) })
  expect(over.map((mail) => mail.slice(9))).toEqual([`ada@partner.example: Digitail accepts ${brand.name} again`])
})

it('one clinic that needs a person during an outage hears of it when the outage is over', async () => {
  const [broken = '', ...others] = await clinics(8)
  await become(broken, 'NEEDS_RECONNECT', fromNow(-hour))
  await age(others, 'expired')
  await provider.fault({ name: '503', retryAfter: null, times: null })
  await sweep(20_000)
  await passTime()
  await sweep(20_000)
  expect(await mailsAhead(12)).toEqual([])
  await recover()
  const mails = await live(server, { from: fromNow(12 * hour), to: fromNow(14 * hour) })
  expect(mails.map((mail) => mail.slice(9))).toEqual([
    'contact0@clinic.example: Please reconnect to Digitail: Clinic 0',
    'ada@partner.example: Reconnect needed: Clinic 0',
  ])
})

it('a standstill of background work is told once to admins, and its end', async () => {
  await sweep(20_000)
  const still = await live(server, {
    from: fromNow(minute),
    to: fromNow(2 * hour),
    everyMs: 10 * minute,
    isSwept: false,
  })
  expect(still.map((mail) => mail.slice(9))).toEqual([
    `ada@partner.example: Background work of ${brand.name} stands still`,
  ])
  const again = await live(server, { from: fromNow(3 * hour), to: fromNow(5 * hour), everyMs: hour })
  expect(again.map((mail) => mail.slice(9))).toEqual([
    `ada@partner.example: Background work of ${brand.name} runs again`,
  ])
})
