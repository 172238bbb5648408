import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { DigitailError, type DigitailErrorCode } from '@/lib/digitail/digitail-error'
import { sendRequest } from '@/lib/digitail/send-request'
import { exchangeCode, revokeToken } from '@/lib/digitail/token-endpoint'
import { db } from '@/lib/infra/db'
import { revokeConnectLink } from '@/lib/links/revoke-connect-link'
import { holderComesBack, makeLink, pressLink } from '@/lib/links/testing/link-world'
import type { ConnectActor } from './connect-actor'
import { parseOfferedClinics } from './offered-clinics'
import { discardPair } from './receive-grant'
import { comeBack, makePerson, press, startDigitail } from './testing/connect-world'
import { digitailUsers, visitDigitail } from './testing/digitail-visit'
import { forgetEverything } from './testing/forget-everything'
import { clearFaults, setFault } from './testing/sandbox-control'

vi.mock('@/lib/digitail/send-request', { spy: true })
vi.mock('@/lib/digitail/token-endpoint', { spy: true })

let actor: ConnectActor

const sandbox = await startDigitail()
afterAll(sandbox.close)
beforeEach(async () => {
  await forgetEverything()
  actor = await makePerson()
  vi.mocked(revokeToken).mockClear()
  vi.mocked(sendRequest).mockReset()
})

async function arrive(user: number = digitailUsers.vet) {
  return await comeBack(await visitDigitail(await press({ actor }), user), { actor })
}

/** Which tokens were handed back, each within five seconds. */
const handedBack = () => vi.mocked(revokeToken).mock.calls.map(([token, limits]) => [token.length > 20, limits])
const both = [
  [true, { deadlineMs: 5_000 }],
  [true, { deadlineMs: 5_000 }],
]

describe('O-20 while Digitail is asked who came', () => {
  it.each<[DigitailErrorCode, string, number]>([
    ['unauthenticated', 'not-permitted', 1],
    ['forbidden', 'not-permitted', 1],
    ['not-found', 'misconfigured', 1],
    ['invalid-request', 'misconfigured', 1],
    ['too-many-requests', 'digitail-unavailable', 1],
    ['unavailable', 'digitail-unavailable', 3],
    ['unreadable', 'digitail-unclear', 1],
  ])('%s ends as %s, and the tokens are handed back', async (code, outcome, times) => {
    vi.mocked(sendRequest).mockImplementation(() => Promise.reject(new DigitailError(code, 'me')))
    expect(await arrive()).toEqual({ kind: 'refused', outcome, clinicId: null })
    expect(sendRequest).toHaveBeenCalledTimes(times)
    expect(handedBack()).toEqual(both)
    expect(await db().connection.count()).toBe(0)
  })

  it.each([1, 2])('a Digitail that comes to its senses after %i answers costs nothing', async (times) => {
    await setFault(sandbox, { name: 'error-500-before-commit', for: 'api', times })
    expect((await arrive()).kind).toBe('confirm')
    await clearFaults(sandbox)
    expect(handedBack()).toEqual([])
  })

  it('a mistake of our own is one', async () => {
    vi.mocked(sendRequest).mockImplementation(() => Promise.reject(new TypeError('ours')))
    await expect(arrive()).rejects.toThrow('ours')
    expect(handedBack()).toEqual([])
  })
})

it('an account without a clinic is refused, and its tokens are handed back', async () => {
  expect(await arrive(digitailUsers.withoutClinic)).toMatchObject({ outcome: 'no-clinics' })
  expect(handedBack()).toEqual(both)
})

it('a code that is no longer taken is told from a Digitail that cannot be reached', async () => {
  const callback = await visitDigitail(await press({ actor }), digitailUsers.vet)
  await fetch(`${sandbox.url}/sandbox/api/codes/age`, { method: 'POST', body: '{}' })
  expect(await comeBack(callback, { actor })).toMatchObject({ outcome: 'code-refused' })
})

it('a Digitail that the code never reached is told from one that said no to it', async () => {
  vi.mocked(exchangeCode).mockResolvedValueOnce({ kind: 'not-sent' })
  expect(await arrive()).toMatchObject({ outcome: 'digitail-unavailable' })
})

it('a pair without a refresh token is none: the clinic would be lost at its first expiry', async () => {
  const tokens = { accessToken: 'a', refreshToken: null, expiresInSeconds: 3_600 }
  vi.mocked(exchangeCode).mockResolvedValueOnce({ kind: 'tokens', tokens })
  expect(await arrive()).toEqual({ kind: 'refused', outcome: 'digitail-unclear', clinicId: null })
})

it('a link that is revoked while Digitail takes its time connects nothing, and the tokens are handed back', async () => {
  const link = await makeLink({ name: 'Riverside Veterinary Clinic' })
  const callback = await visitDigitail(await pressLink(link), digitailUsers.vet)
  const real = await vi.importActual<typeof import('@/lib/digitail/send-request')>('@/lib/digitail/send-request')
  vi.mocked(sendRequest).mockImplementationOnce(async (request, accessToken) => {
    await revokeConnectLink({ actor: { kind: 'system', name: 'test' }, linkId: link.linkId, requestId: null })
    return await real.sendRequest(request, accessToken)
  })
  expect(await holderComesBack(callback)).toMatchObject({ kind: 'link-refused', outcome: 'link-revoked' })
  expect(handedBack()).toEqual(both)
  expect(await db().connection.count()).toBe(0)
})

it('tokens are handed back when Digitail has confirmed both', async () => {
  vi.mocked(revokeToken).mockResolvedValueOnce(true).mockResolvedValueOnce(false)
  expect(await discardPair({ accessToken: 'a', refreshToken: 'r' })).toBe(false)
  vi.mocked(revokeToken).mockResolvedValueOnce(true).mockResolvedValueOnce(true)
  expect(await discardPair({ accessToken: 'a', refreshToken: 'r' })).toBe(true)
})

describe('the clinics of a group', () => {
  const places = async () => {
    const { offeredClinics } = await db().connection.findFirstOrThrow()
    return parseOfferedClinics(offeredClinics).map(({ timezone, locale }) => [timezone, locale])
  }

  it('get their time zones and languages from their own records, which the list does not have', async () => {
    expect((await arrive(digitailUsers.group)).kind).toBe('confirm')
    expect(await places()).toEqual([
      ['Europe/Bucharest', 'ro_RO'],
      ['Europe/Berlin', 'de_DE'],
      ['Europe/London', 'en_GB'],
    ])
    // Who came, and the two of which that did not tell.
    expect(sendRequest).toHaveBeenCalledTimes(3)
  })

  it('are asked about one by one up to twelve', async () => {
    const silent = { slug: null, logoUrl: null, timezone: null, locale: null }
    const clinics = Array.from({ length: 14 }, (_, index) => ({ ...silent, id: index + 1, name: 'A clinic' }))
    vi.mocked(sendRequest).mockImplementation(() => Promise.reject(new DigitailError('not-found', 'clinic.retrieve')))
    vi.mocked(sendRequest).mockResolvedValueOnce({ userId: 1, name: 'Ana', email: null, clinics })
    expect((await arrive()).kind).toBe('confirm')
    expect(sendRequest).toHaveBeenCalledTimes(1 + 12)
  })

  it('go without where a record cannot be read, but for the one that the account itself names', async () => {
    await setFault(sandbox, { name: '503', for: '/api/v1/clinic/', times: null })
    expect((await arrive(digitailUsers.group)).kind).toBe('confirm')
    await clearFaults(sandbox)
    expect(await places()).toEqual([
      ['Europe/Bucharest', 'ro_RO'],
      [null, null],
      [null, null],
    ])
  })
})
