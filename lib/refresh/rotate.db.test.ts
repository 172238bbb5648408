import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { db, inTransaction } from '@/lib/infra/db'
import { replaceTokenSet } from '@/lib/store/token-sets'
import { openAccessToken, sealPair } from '@/lib/vault/token-vault'
import { defaultPorts } from './default-ports'
import { rotate } from './rotate'
import { claim, failing, ports } from './testing/claims'
import { auditOf, connectOne, disconnect, isKept, passTime, readRow, startOver } from './testing/connections'
import { startProvider } from './testing/provider'

const provider = await startProvider()
afterAll(provider.close)
beforeEach(startOver)
beforeEach(provider.calm)

/** What happens while Digitail is answering. */
const during = (event: () => Promise<unknown>) => ({
  refresh: async (refreshToken: string) => {
    const outcome = await defaultPorts.provider.refresh(refreshToken)
    await event()
    return outcome
  },
})

describe('the database goes away', () => {
  it('C-11: between claim and commit: the pair is held and committed when it is back', async () => {
    const clinic = await connectOne(provider)
    const ledger = { commit: failing(defaultPorts.ledger.commit, 7, 'before') }
    const rotation = await rotate(await claim(clinic.connectionId), ports({ ledger }))
    expect(rotation).toMatchObject({ kind: 'rotated', generation: 2 })
    expect(await isKept(provider, clinic)).toBe(true)
    expect((await provider.truthOf(clinic.grantId))?.refreshRequests).toBe(1)
  })

  it('C-12: and takes the answer to COMMIT with it: the commit is found, not repeated', async () => {
    const clinic = await connectOne(provider)
    const ledger = { commit: failing(defaultPorts.ledger.commit, 3, 'after') }
    const rotation = await rotate(await claim(clinic.connectionId), ports({ ledger }))
    expect(rotation).toMatchObject({ kind: 'rotated', generation: 2 })
    expect(await auditOf(clinic.connectionId)).toEqual(['refresh.succeeded'])
    expect(await isKept(provider, clinic)).toBe(true)
  })
})

describe('a disconnect during the refresh', () => {
  it('C-29: is final: the late pair is revoked where the provider lets us, dropped, and noted', async () => {
    await provider.set({ revocation: true })
    const clinic = await connectOne(provider)
    const held = await claim(clinic.connectionId)
    const rotation = await rotate(held, ports({ provider: during(() => disconnect(clinic.connectionId)) }))
    expect(rotation).toEqual({ kind: 'moved' })
    expect(await readRow(clinic.connectionId)).toMatchObject({ status: 'DISCONNECTED', tokenSet: null })
    expect(await auditOf(clinic.connectionId)).toEqual(['refresh.dropped'])
    expect(await provider.truthOf(clinic.grantId)).toBeUndefined()
  })

  it('C-29: is final where the provider cannot revoke, too', async () => {
    const clinic = await connectOne(provider)
    const held = await claim(clinic.connectionId)
    await rotate(held, ports({ provider: during(() => disconnect(clinic.connectionId)) }))
    expect(await readRow(clinic.connectionId)).toMatchObject({ status: 'DISCONNECTED', tokenSet: null })
  })
})

it('C-30: a reconnect during the refresh keeps its tokens', async () => {
  const clinic = await connectOne(provider)
  const { connectionId } = clinic
  const held = await claim(connectionId)
  const reconnect = async () => {
    const sealed = sealPair({ connectionId, generation: 2 }, { accessToken: 'by-a-person', refreshToken: 'r' })
    const { issuedAt, accessExpiresAt, refreshAt } = await db().tokenSet.findUniqueOrThrow({ where: { connectionId } })
    const row = { connectionId, generation: 2, ...sealed, issuedAt, accessExpiresAt, refreshAt }
    expect(await inTransaction((tx) => replaceTokenSet(tx, row))).toBe(true)
  }
  expect(await rotate(held, ports({ provider: during(reconnect) }))).toEqual({ kind: 'moved' })
  const row = await db().tokenSet.findUniqueOrThrow({ where: { connectionId } })
  expect(openAccessToken(row)).toBe('by-a-person')
  expect(row).toMatchObject({ generation: 2, attemptId: null, leaseUntil: null })
})

describe('a holder that outlives its lease', () => {
  it('C-04: brings its pair in though another one claimed meanwhile, and the other takes it', async () => {
    const clinic = await connectOne(provider)
    const held = await claim(clinic.connectionId)
    let other: ReturnType<typeof rotate> | undefined
    const overtaken = async () => {
      await passTime()
      const second = await claim(clinic.connectionId, 1, 'another-instance')
      other = rotate(second, { ...defaultPorts })
    }
    expect(await rotate(held, ports({ provider: during(overtaken) }))).toMatchObject({ kind: 'rotated', generation: 2 })
    expect(await other).toEqual({ kind: 'moved' })
    expect(await isKept(provider, clinic)).toBe(true)
    expect(await readRow(clinic.connectionId)).toMatchObject({ status: 'ACTIVE', tokenSet: { attemptId: null } })
  })

  it('C-04: undoes the loss that another one recorded: a received pair beats a recorded failure', async () => {
    const clinic = await connectOne(provider)
    const held = await claim(clinic.connectionId)
    const overtaken = async () => {
      await passTime()
      const second = await claim(clinic.connectionId, 1, 'another-instance')
      expect(await rotate(second, ports({}))).toEqual({ kind: 'needs-reconnect', reason: 'LOST_ROTATION' })
    }
    expect(await rotate(held, ports({ provider: during(overtaken) }))).toMatchObject({ kind: 'rotated', generation: 2 })
    expect(await readRow(clinic.connectionId)).toMatchObject({ status: 'ACTIVE', reason: null })
    expect(await isKept(provider, clinic)).toBe(true)
  })

  it('of two pairs from one refresh token, the later one stays, whoever commits first', async () => {
    await provider.set({ graceSeconds: 300 })
    const clinic = await connectOne(provider)
    const held = await claim(clinic.connectionId)
    const overtaken = async () => {
      await passTime()
      const second = await claim(clinic.connectionId, 1, 'another-instance')
      expect(await rotate(second, ports({}))).toMatchObject({ kind: 'rotated' })
    }
    expect(await rotate(held, ports({ provider: during(overtaken) }))).toEqual({ kind: 'moved' })
    expect(await isKept(provider, clinic)).toBe(true)
  })

  it('sends nothing when it wakes too late to be covered by its lease', async () => {
    const clinic = await connectOne(provider)
    const held = await claim(clinic.connectionId)
    const late = { ...held, askedAt: held.askedAt - 21_000 }
    expect(await rotate(late, ports({}))).toEqual({ kind: 'moved' })
    expect((await provider.truthOf(clinic.grantId))?.refreshRequests).toBe(0)
    expect((await readRow(clinic.connectionId)).tokenSet).toMatchObject({ attemptId: null, ambiguousAt: null })
  })
})

it('C-06: a holder killed after the provider committed is found out by the next one, and named', async () => {
  const clinic = await connectOne(provider)
  const killed = await claim(clinic.connectionId)
  await defaultPorts.provider.refresh(clinic.refreshToken)
  expect(killed.isAmbiguous).toBe(false)
  await passTime()
  const next = await claim(clinic.connectionId, 1, 'another-instance')
  expect(next.isAmbiguous).toBe(true)
  expect(await rotate(next, ports({}))).toEqual({ kind: 'needs-reconnect', reason: 'LOST_ROTATION' })
})

it('C-05: a holder killed before it sent anything costs nothing', async () => {
  const clinic = await connectOne(provider)
  await claim(clinic.connectionId)
  await passTime()
  const rotation = await rotate(await claim(clinic.connectionId, 1, 'another-instance'), ports({}))
  expect(rotation).toMatchObject({ kind: 'rotated', generation: 2 })
  expect((await readRow(clinic.connectionId)).tokenSet?.ambiguousAt).toBeNull()
})
