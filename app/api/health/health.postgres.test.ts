import { randomBytes } from 'node:crypto'
import { beforeEach, expect, it, vi } from 'vitest'
import { db } from '@/lib/infra/db'
import { seal } from '@/lib/vault/cipher'
import { keyring, makeKeyring } from '@/lib/vault/keyring'
import { startPostgresProxy } from '@/scripts/faults/world/postgres-proxy'

// Set before anything reads the settings: the database goes away when the proxy closes. Digitail's address answers nobody.
const proxy = await startPostgresProxy(process.env.DATABASE_URL ?? '')
Object.assign(process.env, { DATABASE_URL: proxy.url, DIGITAIL_BASE_URL: 'http://127.0.0.1:1' })
const { GET: live } = await import('./live/route')
const { GET: ready } = await import('./ready/route')

const both = async () => [live().status, (await ready()).status]

// A look at the keys stands for some seconds: each test begins long after the one before.
let now = performance.now()
beforeEach(() => {
  now += 60_000
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})

async function connectWith(ring: ReturnType<typeof keyring>): Promise<void> {
  const { id: connectionId } = await db().connection.create({
    data: { environment: 'local', digitailUserId: 1, accountName: 'A', status: 'ACTIVE', offeredClinics: [] },
  })
  const sealed = (column: 'access' | 'refresh') => seal(ring, 'x', { record: connectionId, generation: 1, column })
  const times = { accessExpiresAt: new Date(), refreshAt: new Date() }
  const pair = { accessSealed: sealed('access'), refreshSealed: sealed('refresh') }
  await db().tokenSet.create({ data: { connectionId, generation: 1, ...pair, ...times } })
}

it('R-07 an instance in order is live and ready, also while Digitail is away', async () => {
  await connectWith(keyring())
  expect(await both()).toEqual([200, 200])
  expect(await (await ready()).json()).toEqual({ status: 'ready' })
})

it('R-07 an instance without a key that another one seals with is live and not ready, some seconds later', async () => {
  expect(await both()).toEqual([200, 200])
  await connectWith(makeKeyring([{ id: 'rotated', key: randomBytes(32) }]))
  expect(await both()).toEqual([200, 200])
  now += 10_000
  expect(await both()).toEqual([200, 503])
  expect(await (await ready()).json()).toEqual({ status: 'not ready' })
  await db().connection.deleteMany()
  now += 10_000
  expect(await both()).toEqual([200, 200])
})

it('R-07 an instance whose database is gone is live and not ready', async () => {
  expect(await both()).toEqual([200, 200])
  await proxy.close()
  expect(await both()).toEqual([200, 503])
})
