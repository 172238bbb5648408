import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import type { RunningSandbox } from '@/sandbox/start-sandbox'
import type { ConnectActor } from './connect-actor'
import { callbackAddress, comeBack, makePerson, press, startDigitail, strangeState } from './testing/connect-world'
import { digitailUsers, visitDigitail } from './testing/digitail-visit'
import { clearFaults, setFault, tokenRequests } from './testing/sandbox-control'

let sandbox: RunningSandbox
let actor: ConnectActor

beforeAll(async () => {
  sandbox = await startDigitail()
})
beforeEach(async () => {
  actor = await makePerson()
})
afterAll(() => sandbox.close())

const refusedAs = (outcome: string) => ({ kind: 'refused', outcome, clinicId: null })

describe('an attempt that is finished as it should be', () => {
  it('asks "is this your clinic?" and holds the tokens sealed, for nobody yet', async () => {
    const callback = await visitDigitail(await press({ actor }), digitailUsers.vet)
    const result = await comeBack(callback, { actor })
    expect(result.kind).toBe('confirm')
    const connection = await db().connection.findFirstOrThrow({ include: { tokenSet: true, clinics: true } })
    expect(connection).toMatchObject({ status: 'PENDING', digitailUserId: digitailUsers.vet, clinics: [] })
    expect(connection.tokenSet?.accessSealed).toMatch(/^v1\.test\./)
  })
})

describe('the callback refuses, before the code is used', () => {
  async function refused(outcome: string, arrive: (callback: URL) => Promise<unknown>): Promise<void> {
    const callback = await visitDigitail(await press({ actor }), digitailUsers.vet)
    const before = await tokenRequests(sandbox)
    expect(await arrive(callback)).toEqual(refusedAs(outcome))
    expect(await tokenRequests(sandbox)).toBe(before)
  }

  it('O-04 whoever is signed out', () => refused('signed-out', (c) => comeBack(c, { actor: null })))

  it('O-04 somebody else', async () => {
    const other = await makePerson()
    await refused('other-person', (c) => comeBack(c, { actor: other }))
  })

  it('O-04 the same person in another browser', () =>
    refused('other-browser', (c) => comeBack(c, { actor, browser: 'another' })))

  it('O-04 a browser without the mark', () => refused('other-browser', (c) => comeBack(c, { actor, browser: null })))

  it('O-03 an attempt that is ten minutes old', () =>
    refused('expired', async (callback) => {
      await db()
        .$executeRaw`UPDATE "ConnectAttempt" SET "expiresAt" = now() - interval '1 second' WHERE "consumedAt" IS NULL`
      return await comeBack(callback, { actor })
    }))

  it('O-03 a state that was never given out', () =>
    refused('unknown-attempt', (callback) => {
      callback.searchParams.set('state', strangeState())
      return comeBack(callback, { actor })
    }))

  it('O-06 an issuer that is not the configured one', () =>
    refused('bad-callback', (callback) => {
      callback.searchParams.set('iss', 'https://evil.example')
      return comeBack(callback, { actor })
    }))

  it.each([
    ['no parameter at all', ''],
    ['a code without state', 'code=abc'],
    ['neither code nor error', 'state=abc'],
    ['a code and an error', 'state=abc&code=def&error=access_denied'],
    ['two states', 'state=abc&state=def&code=ghi'],
    ['two codes', 'state=abc&code=def&code=ghi'],
    ['an empty code', 'state=abc&code='],
    ['a code of 5,000 characters', `state=abc&code=${'x'.repeat(5_000)}`],
    ['a line break in the code', 'state=abc&code=d%0D%0Aef'],
  ])('O-07 %s', async (_, query) => {
    const callback = callbackAddress()
    callback.search = query
    expect(await comeBack(callback, { actor })).toEqual(refusedAs('bad-callback'))
  })
})

describe('an attempt is used up once', () => {
  it('O-03 a callback that comes twice is refused the second time, and nothing is exchanged again', async () => {
    const callback = await visitDigitail(await press({ actor }), digitailUsers.vet)
    expect((await comeBack(callback, { actor })).kind).toBe('confirm')
    const before = await tokenRequests(sandbox)
    expect(await comeBack(callback, { actor })).toEqual(refusedAs('already-used'))
    expect(await tokenRequests(sandbox)).toBe(before)
  })

  it('O-03 of ten callbacks at the same moment, one gets through', async () => {
    const callback = await visitDigitail(await press({ actor }), digitailUsers.vet)
    const results = await Promise.all(Array.from({ length: 10 }, () => comeBack(callback, { actor })))
    expect(results.filter(({ kind }) => kind === 'confirm')).toHaveLength(1)
    expect(
      results.filter((result) => JSON.stringify(result) === JSON.stringify(refusedAs('already-used'))),
    ).toHaveLength(9)
  })

  it('two tabs do not disturb each other', async () => {
    const [first, second] = [await press({ actor }), await press({ actor })]
    const later = await visitDigitail(second, digitailUsers.vet)
    const earlier = await visitDigitail(first, digitailUsers.vet)
    expect((await comeBack(later, { actor })).kind).toBe('confirm')
    expect((await comeBack(earlier, { actor })).kind).toBe('confirm')
  })

  it('O-03 the database holds no state and no verifier in the clear', async () => {
    const url = await press({ actor })
    const [attempt] = await db().connectAttempt.findMany({ orderBy: { createdAt: 'desc' }, take: 1 })
    expect(JSON.stringify(attempt)).not.toContain(url.searchParams.get('state'))
    expect(attempt?.verifierSealed).toMatch(/^v1\./)
  })
})

describe('what Digitail says no to', () => {
  it('O-08 a denial shares nothing and changes nothing', async () => {
    const before = await db().connection.count()
    const callback = await visitDigitail(await press({ actor }), digitailUsers.vet, 'deny')
    expect(callback.searchParams.get('code')).toBeNull()
    expect(await comeBack(callback, { actor })).toEqual(refusedAs('denied'))
    expect(await db().connection.count()).toBe(before)
  })

  it('O-08 an error with a strange state changes nothing and is not shown as a denial', async () => {
    const callback = callbackAddress()
    callback.search = new URLSearchParams({ error: 'access_denied', state: strangeState() }).toString()
    expect(await comeBack(callback, { actor })).toEqual(refusedAs('unknown-attempt'))
  })

  it('an account that sees no clinic is told so', async () => {
    const callback = await visitDigitail(await press({ actor }), digitailUsers.withoutClinic)
    expect(await comeBack(callback, { actor })).toEqual(refusedAs('no-clinics'))
  })
})

describe('Digitail in trouble while the code is exchanged', () => {
  it.each([
    ['drop-answer', 'digitail-unclear'],
    ['error-500-before-commit', 'digitail-unclear'],
    ['error-500-after-commit', 'digitail-unclear'],
    ['wrong-content-type', 'digitail-unclear'],
    ['error-429', 'digitail-unavailable'],
    ['invalid-client', 'misconfigured'],
    ['redirect', 'misconfigured'],
  ])('O-20 %s ends as %s after exactly one token request', async (name, outcome) => {
    const callback = await visitDigitail(await press({ actor }), digitailUsers.vet)
    const before = await tokenRequests(sandbox)
    await setFault(sandbox, { name, for: 'token' })
    expect(await comeBack(callback, { actor })).toEqual(refusedAs(outcome))
    await clearFaults(sandbox)
    expect((await tokenRequests(sandbox)) - before).toBe(1)
  })
})
