import { createHash, randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { errorFacts, makeLogger } from './logger'
import { newRequestId } from './request-id'

const lineShape = z.looseObject({ level: z.number(), time: z.iso.datetime(), msg: z.string().optional() })

/** What is really written, and each line parsed. */
function written(write: (log: ReturnType<typeof makeLogger>) => void): { text: string; line: Record<string, unknown> } {
  let text = ''
  const destination = {
    write: (chunk: string) => {
      text += chunk
    },
  }
  write(makeLogger('debug', destination))
  const lines = text.split('\n')
  expect(lines, text).toHaveLength(2)
  expect(lines[1]).toBe('')
  return { text, line: lineShape.parse(JSON.parse(lines[0] ?? '')) }
}

const secret = () => randomBytes(32).toString('base64url')

describe('L-02 a secret is blanked by its name', () => {
  const names = [
    'access_token',
    'accessToken',
    'REFRESH-TOKEN',
    'code',
    'state',
    'client_secret',
    'Cookie',
    'Set-Cookie',
  ]

  test.each([...names, 'authorization', 'password', 'verifierSealed', 'token'])('%s, at any depth', (name) => {
    const shown = written((log) =>
      log.info({ a: { [name]: 'short-1' }, list: [{ [name]: 'short-2' }], [name]: 'short-3' }),
    )
    expect(shown.text).not.toMatch(/short-\d/)
    expect(shown.text.match(/\[redacted\]/g)).toHaveLength(3)
  })

  test('in what a child logger always says', () => {
    expect(written((log) => log.child({ token: 'short-1' }).info('x')).text).not.toContain('short-1')
  })
})

describe('L-02 a secret is blanked by its shape, wherever it stands', () => {
  const shapes: [string, (value: string) => string][] = [
    ['a bearer', (value) => `Authorization: Bearer ${value}`],
    ['a code in an address', (value) => `GET /connect/digitail/callback?code=${value}&x=1`],
    ['a state in an address, encoded', (value) => `next=%2Fcallback%3Fstate%3D${value}`],
    ['an address with a password', (value) => `postgres://app:${value}@db.example/connect`],
    ['the address of a link', (value) => `/link/${value}`],
    ['a sealed text', (value) => `v1.k1.${value}.${value}`],
    ['a JSON Web Token', (value) => `eyJhbGciOiJIUzI1NiJ9.${value}.${value}`],
    ['random words', (value) => `received ${value}!`],
    ['base64', (value) => Buffer.from(value).toString('base64')],
    ['a code as league makes it', (value) => `def502${createHash('sha512').update(value).digest('hex')}`],
  ]

  test.each(shapes)('%s', (_, wrap) => {
    for (let time = 0; time < 200; time += 1) {
      const value = secret()
      const told = wrap(value)
      const pieces = told === wrap('') ? [value] : [value, told.slice(-24)]
      for (const say of [
        (log: ReturnType<typeof makeLogger>) => log.info(told),
        (log: ReturnType<typeof makeLogger>) => log.warn({ deep: { text: told } }, 'x'),
        (log: ReturnType<typeof makeLogger>) => log.error('it was %s', told),
        (log: ReturnType<typeof makeLogger>) => log.error({ [told]: 1 }, 'x'),
      ]) {
        const { text } = written(say)
        for (const piece of pieces) expect(text).not.toContain(piece)
      }
    }
  })

  test('what is needed to find things stays: ids, hashes of the trail, words, places', () => {
    const facts = {
      requestId: randomUUID(),
      requestIdOfNginx: randomBytes(16).toString('hex'),
      head: `12:${createHash('sha256').update('x').digest('hex')}`,
      operation: 'appointments.list',
      event: 'connect.refused',
      at: 'at finishConnectAttempt (/Users/Sam/Code/digitail-connect/lib/connect/finish-connect.ts:79:3)',
      when: new Date().toISOString(),
    }
    expect(written((log) => log.info(facts, 'a connect attempt was refused')).line).toMatchObject(facts)
  })
})

describe('L-03 an error is logged without its words', () => {
  const words = 'INSERT INTO "User" VALUES ($1) -- params: ["pat@clinic.com", "4111"]'
  const errors = [
    new Error(words),
    Object.assign(new Error(words), { code: '23505', detail: words, query: words, parameters: [words] }),
    Object.assign(new Error(`first\n    at forged (${words}:1:2)`), { name: `Odd\n${words}`, code: words }),
    new AggregateError([new Error(words)], words),
    new Error('outer', { cause: new Error(words) }),
  ]

  test.each(errors.map((error) => [error.name.slice(0, 14), error] as const))('%s', (_, error) => {
    const ways: ((log: ReturnType<typeof makeLogger>) => void)[] = [
      (log) => log.error(error),
      (log) => log.error({ err: error }),
      (log) => log.error({ error, nested: { why: [error] } }, 'it failed'),
      (log) => log.error(errorFacts(error), 'it failed'),
      (log) => log.error('it failed: %o', error),
    ]
    for (const way of ways) {
      const { text } = written(way)
      expect(text).not.toMatch(/INSERT|pat@clinic|4111|forged/)
    }
  })

  test('its kind, code and place stay', () => {
    const error = Object.assign(new TypeError('x'), { code: 'ECONNRESET', digest: '1234567890' })
    expect(errorFacts(error)).toEqual({
      kind: 'TypeError',
      errorCode: 'ECONNRESET',
      reference: '1234567890',
      at: expect.stringContaining('logger.test.ts'),
    })
    expect(errorFacts('thrown text')).toEqual({ kind: 'string' })
  })
})

describe('L-04 nothing that is logged can pass for another line', () => {
  const nasty = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\r\n', '\n', '\u001b[2J', '\u009b31m', '\u2028', '\u202e', '\0', '"}'),
    ),
  )

  test('whatever characters, wherever they stand: one line of JSON without control characters', () => {
    fc.assert(
      fc.property(nasty, nasty, (left, right) => {
        const [one, two] = [left.join(''), right.join('')]
        const { text } = written((log) => log.warn({ [one]: two, list: [one] }, `${two} %s`, one))
        expect(text.trimEnd()).not.toMatch(/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      }),
      { numRuns: 2_000 },
    )
  })

  test('circles, depths and lengths end', () => {
    const circle: Record<string, unknown> = { many: Array.from({ length: 10_000 }, () => 'x'), bytes: randomBytes(9) }
    circle.self = circle
    expect(written((log) => log.info({ circle, big: 10n }, 'x')).text.length).toBeLessThan(9_000)
  })
})

describe('L-01 every line', () => {
  test('is JSON with level and UTC time, and the id of the request it belongs to', async () => {
    expect(written((log) => log.info('x')).line).not.toHaveProperty('requestId')
    await Promise.all(
      [1, 2].map(async () => {
        const requestId = newRequestId(new Request('http://localhost/'))
        await Promise.resolve()
        expect(written((log) => log.info({ event: 'x' }, 'y')).line).toMatchObject({ requestId, event: 'x', msg: 'y' })
      }),
    )
  })
})
