import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type HostileProvider, json, startHostileProvider, text } from './testing/hostile-provider'
import { refreshTokens } from './token-endpoint'

const pair = { token_type: 'Bearer', access_token: 'access-canary', refresh_token: 'refresh-canary', expires_in: 3600 }
let provider: HostileProvider

beforeAll(async () => {
  provider = await startHostileProvider()
  process.env.DIGITAIL_BASE_URL = provider.origin
})
afterAll(() => provider.close())

function refreshMeeting(answer: Answer) {
  provider.answer = answer
  return refreshTokens('r0')
}

const raw = (body: string) => text(200, 'application/json', body)
const unreadable = { kind: 'ambiguous', because: 'unreadable' }

describe('O-14 a token answer that cannot be used is ambiguous, never tokens', () => {
  const table: [string, Answer][] = [
    ['an empty body', raw('')],
    ['null', raw('null')],
    ['an array', raw(`[${JSON.stringify(pair)}]`)],
    ['a string', raw('"ok"')],
    ['a number', raw('42')],
    ['cut JSON', raw(JSON.stringify(pair).slice(0, 40))],
    ['two objects', raw('{}{}')],
    ['single quotes', raw("{'access_token':'x'}")],
    ['an empty object', json(200, {})],
    ['the pair one level down', json(200, { data: pair })],
    ['no access token', json(200, { ...pair, access_token: undefined })],
    ['a null access token', json(200, { ...pair, access_token: null })],
    ['an empty access token', json(200, { ...pair, access_token: '' })],
    ['a number as access token', json(200, { ...pair, access_token: 12345 })],
    ['a list as access token', json(200, { ...pair, access_token: ['a'] })],
    ['an object as access token', json(200, { ...pair, access_token: { value: 'a' } })],
    ['a line break in the access token', json(200, { ...pair, access_token: 'a\r\nX-Evil: 1' })],
    ['a space in the access token', json(200, { ...pair, access_token: 'a b' })],
    ['a NUL in the access token', json(200, { ...pair, access_token: 'a\u0000b' })],
    ['letters outside of ASCII in the access token', json(200, { ...pair, access_token: 'tokén' })],
    ['an access token of 17,000 characters', json(200, { ...pair, access_token: 'a'.repeat(17_000) })],
    ['an empty refresh token', json(200, { ...pair, refresh_token: '' })],
    ['a number as refresh token', json(200, { ...pair, refresh_token: 1 })],
    ['a line break in the refresh token', json(200, { ...pair, refresh_token: 'a\nb' })],
    ['no token type', json(200, { ...pair, token_type: undefined })],
    ['a DPoP token', json(200, { ...pair, token_type: 'DPoP' })],
    ['a mac token', json(200, { ...pair, token_type: 'mac' })],
    ['a type that begins as bearer', json(200, { ...pair, token_type: 'bearer+jwt' })],
    ['a type that ends as bearer', json(200, { ...pair, token_type: 'not-bearer' })],
    ['a list as token type', json(200, { ...pair, token_type: ['Bearer'] })],
    ['a pair as text/html', text(200, 'text/html', JSON.stringify(pair))],
    ['a pair as a type that ends as JSON', text(200, 'x-application/json', JSON.stringify(pair))],
    ['a pair as text/plain', text(200, 'text/plain', JSON.stringify(pair))],
    ['a pair without a type', (response) => response.writeHead(200).end(JSON.stringify(pair))],
    ['a web page', text(200, 'text/html; charset=utf-8', '<!doctype html><title>Login</title>')],
    ['an error with status 200', json(200, { error: 'invalid_grant' })],
    ['204', (response) => response.writeHead(204).end()],
    ['205', (response) => response.writeHead(205).end()],
  ]

  test.each(table)('O-14 %s', async (_, answer) => {
    expect(await refreshMeeting(answer)).toEqual(unreadable)
  })
})

describe('O-14 a pair in an answer that says no is none', () => {
  test.each<[number, unknown]>([
    [300, { kind: 'our-configuration', fault: 'unexpected_answer' }],
    [400, { kind: 'our-configuration', fault: 'unexpected_answer' }],
    [500, { kind: 'ambiguous', because: 'server-error' }],
  ])('O-14 status %i', async (status, outcome) => {
    expect(await refreshMeeting(json(status, pair))).toEqual(outcome)
  })
})

describe('O-14 what must not cost a good pair', () => {
  const table: [string, Answer][] = [
    ['bearer in small letters', json(200, { ...pair, token_type: 'bearer' })],
    ['BEARER in capitals', json(200, { ...pair, token_type: 'BEARER' })],
    ['a scope that is null', json(200, { ...pair, scope: null })],
    ['a scope that is a list', json(200, { ...pair, scope: ['a'] })],
    ['an id_token that is none', json(200, { ...pair, id_token: 'x.y.z' })],
    ['unknown members', json(200, { ...pair, user: { id: 1 }, extra: [1, 2] })],
    ['status 201', json(201, pair)],
    ['application/json in capitals with a charset', text(200, 'Application/JSON; charset=UTF-8', JSON.stringify(pair))],
    ['application/vnd.api+json', text(200, 'application/vnd.api+json', JSON.stringify(pair))],
    ['a byte order mark', raw(`\uFEFF${JSON.stringify(pair)}`)],
    ['spaces around it', raw(`\n  ${JSON.stringify(pair)}\n`)],
  ]

  test.each(table)('O-14 %s', async (_, answer) => {
    const tokens = { accessToken: 'access-canary', refreshToken: 'refresh-canary', expiresInSeconds: 3600 }
    expect(await refreshMeeting(answer)).toEqual({ kind: 'tokens', tokens })
  })

  test('O-14 a missing refresh token means that the old one stays', async () => {
    const outcome = await refreshMeeting(json(200, { ...pair, refresh_token: undefined }))
    expect(outcome).toMatchObject({ kind: 'tokens', tokens: { refreshToken: null } })
  })

  test('O-14 B-25 __proto__ in the answer reaches no prototype', async () => {
    const body = JSON.stringify(pair).replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{}},')
    expect(await refreshMeeting(raw(body))).toMatchObject({ kind: 'tokens' })
    expect('polluted' in {}).toBe(false)
  })
})

describe('C-28 every form of expires_in', () => {
  const year = 366 * 24 * 3_600

  test.each<[unknown, number | null]>([
    [3600, 3600],
    ['3600', 3600],
    [3599.9, 3599],
    ['59.25', 59],
    [1, 1],
    [31_536_000, 31_536_000],
    [2_147_483_648, year],
    [1e300, year],
    [undefined, null],
    [null, null],
    [0, null],
    [0.5, null],
    [-1, null],
    ['-3600', null],
    ['', null],
    ['soon', null],
    ['1e9', null],
    ['0x10', null],
    [true, null],
    [[3600], null],
    [{ seconds: 3600 }, null],
  ])('C-28 %j gives %j seconds and keeps the tokens', async (expiresIn, seconds) => {
    const outcome = await refreshMeeting(json(200, { ...pair, expires_in: expiresIn }))
    expect(outcome).toMatchObject({ kind: 'tokens', tokens: { expiresInSeconds: seconds } })
  })

  test('C-28 a number too large for any computer is a year', async () => {
    const outcome = await refreshMeeting(raw(JSON.stringify(pair).replace('3600', '1e400')))
    expect(outcome).toMatchObject({ kind: 'tokens', tokens: { expiresInSeconds: year } })
  })
})
