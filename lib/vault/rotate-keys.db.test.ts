import { randomBytes, randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { keysOfTokens } from '@/lib/store/sealing-keys'
import { checkKeys } from './check-keys'
import { open, seal } from './cipher'
import { type Keyring, makeKeyring } from './keyring'
import { rotateKeys } from './rotate-keys'
import { sealedFromColumn } from './sealed-text'

const oldKey = { id: 'old', key: randomBytes(32) }
const newKey = { id: 'new', key: randomBytes(32) }
const before = makeKeyring([oldKey])
const both = makeKeyring([newKey, oldKey])
const after = makeKeyring([newKey])
const silent = () => undefined

/** A token set as a refresh leaves it: of a generation, sealed with the first key of an instance's ring. */
function tokensOf(ring: Keyring, connectionId: string, generation: number) {
  const place = (column: 'access' | 'refresh') => ({ record: connectionId, generation, column })
  return {
    connectionId,
    generation,
    accessSealed: seal(ring, `access ${connectionId} ${generation}`, place('access')),
    refreshSealed: seal(ring, `refresh ${connectionId} ${generation}`, place('refresh')),
    accessExpiresAt: new Date(),
    refreshAt: new Date(),
  }
}

async function connectMany(ring: Keyring, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID())
  const facts = {
    environment: 'local',
    digitailUserId: 1,
    accountName: 'A',
    status: 'ACTIVE',
    offeredClinics: [],
  } as const
  await db().connection.createMany({ data: ids.map((id) => ({ id, ...facts })) })
  await db().tokenSet.createMany({ data: ids.map((id) => tokensOf(ring, id, 1)) })
  return ids
}

async function connect(ring: Keyring): Promise<string> {
  const [id = ''] = await connectMany(ring, 1)
  return id
}

/** @returns connections whose tokens the ring cannot open, or opens to something else */
async function unreadable(ring: Keyring): Promise<string[]> {
  const rows = await db().tokenSet.findMany()
  return rows.flatMap(({ connectionId: record, generation, refreshSealed, accessSealed }) => {
    try {
      const refresh = open(ring, sealedFromColumn(refreshSealed), { record, generation, column: 'refresh' })
      const access = open(ring, sealedFromColumn(accessSealed), { record, generation, column: 'access' })
      return refresh === `refresh ${record} ${generation}` && access === `access ${record} ${generation}`
        ? []
        : [record]
    } catch {
      return [record]
    }
  })
}

beforeEach(async () => {
  await db().connection.deleteMany()
})

it('K-06 everything is sealed with the new key, and the old one is no longer needed', async () => {
  await connectMany(before, 450)
  const steps: number[] = []
  const { resealed, unopened, uses } = await rotateKeys({ ring: both, tell: (done) => steps.push(done) })
  expect({ resealed, unopened, uses }).toEqual({
    resealed: 450,
    unopened: [],
    uses: [{ keyId: 'new', tokenSets: 450, verifiers: 0 }],
  })
  expect(steps).toEqual([200, 400, 450])
  expect(await unreadable(after)).toEqual([])
  expect(await rotateKeys({ ring: both, tell: silent })).toMatchObject({ resealed: 0 })
})

it('L-05 a rotation is on the trail, with the name of the key and never the key', async () => {
  await connectMany(before, 2)
  await rotateKeys({ ring: both, tell: silent })
  const event = await db().auditEvent.findFirst({ where: { action: 'keys.rotated' }, orderBy: { id: 'desc' } })
  expect(event).toMatchObject({ actorKind: 'system', data: { key: 'new', resealed: 2, unopened: 0 } })
})

it('K-06 C-31 what refreshes bring while keys are rotated stays, and nothing becomes unreadable', async () => {
  const ids = await connectMany(before, 300)
  const refreshes = async () => {
    for (const generation of [2, 3]) {
      for (const id of ids) {
        await db().tokenSet.update({ where: { connectionId: id }, data: tokensOf(before, id, generation) })
      }
    }
  }
  const rotations = async () => {
    for (let each = 0; each < 6; each += 1) await rotateKeys({ ring: both, tell: silent })
  }
  await Promise.all([refreshes(), rotations()])
  expect(await db().tokenSet.count({ where: { generation: 3 } })).toBe(300)
  expect(await unreadable(both)).toEqual([])
  await rotateKeys({ ring: both, tell: silent })
  expect(await unreadable(after)).toEqual([])
})

it('K-06 a run that breaks off is finished by the next', async () => {
  await connectMany(before, 450)
  const breakOff = () => {
    throw new Error('killed')
  }
  await expect(rotateKeys({ ring: both, tell: breakOff })).rejects.toThrow('killed')
  expect(await unreadable(both)).toEqual([])
  expect(await rotateKeys({ ring: both, tell: silent })).toMatchObject({ resealed: 250, unopened: [] })
})

it('a row that cannot be opened is named and left as it is; the others are done', async () => {
  const [good, strange, changed] = [
    await connect(before),
    await connect(makeKeyring([{ ...oldKey, id: 'lost' }])),
    await connect(before),
  ]
  const swapped = await db().tokenSet.findUniqueOrThrow({ where: { connectionId: good } })
  await db().tokenSet.update({ where: { connectionId: changed }, data: { refreshSealed: swapped.refreshSealed } })
  const { unopened, uses } = await rotateKeys({ ring: both, tell: silent })
  expect(unopened).toHaveLength(2)
  expect(unopened).toEqual(
    expect.arrayContaining([
      { connectionId: strange, code: 'unknown_key' },
      { connectionId: changed, code: 'refused' },
    ]),
  )
  expect(uses.map(({ keyId }) => keyId)).toEqual(['lost', 'new', 'old'])
})

it('K-06 C-32 a server without a key that tokens need does not start, and says which', async () => {
  await checkKeys(after)
  await connect(before)
  await connect(after)
  expect(await keysOfTokens(db())).toEqual(['new', 'old'])
  await checkKeys(both)
  await expect(checkKeys(after)).rejects.toThrow(/lacks old, which stored tokens need.*keys:rotate/)
})

it('K-06 a server with other bytes under the id of a key does not start, and says which', async () => {
  const other = makeKeyring([newKey, { id: 'old', key: randomBytes(32) }])
  await connectMany(before, 8)
  await connect(after)
  await checkKeys(both)
  await expect(checkKeys(other)).rejects.toThrow(/^TOKEN_ENCRYPTION_KEYS holds other bytes under old than/)
})

it('one damaged row among others keeps no server from starting', async () => {
  const [first = '', second = ''] = await connectMany(before, 2)
  const { refreshSealed, accessSealed } = await db().tokenSet.findUniqueOrThrow({ where: { connectionId: second } })
  await db().tokenSet.update({ where: { connectionId: first }, data: { refreshSealed, accessSealed } })
  await checkKeys(before)
})

it('K-06 the verifier of an attempt that is under way opens with the new key as well', async () => {
  const { id: userId } = await db().user.create({ data: { email: `${randomUUID()}@clinic.example` } })
  const id = randomUUID()
  const place = { record: id, column: 'verifier', generation: 0 } as const
  const attempt = {
    id,
    userId,
    stateHash: id,
    browserHash: '',
    environment: 'local',
    redirectUri: '',
    returnPath: '',
  } as const
  await db().connectAttempt.create({
    data: { ...attempt, verifierSealed: seal(before, 'verifier', place), expiresAt: new Date(Date.now() + 60_000) },
  })
  await rotateKeys({ ring: both, tell: silent })
  const { verifierSealed } = await db().connectAttempt.findUniqueOrThrow({ where: { id } })
  expect(open(after, sealedFromColumn(verifierSealed ?? ''), place)).toBe('verifier')
})
