import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { DigitailError } from './digitail-error'
import { type DigitailRequest, readRequest } from './digitail-request'
import { sendRequest } from './send-request'
import { type Answer, type HostileProvider, json, startHostileProvider, text } from './testing/hostile-provider'

const token = 'access-canary'
let provider: HostileProvider

beforeAll(async () => {
  provider = await startHostileProvider()
  process.env.DIGITAIL_BASE_URL = provider.origin
})
afterAll(() => provider.close())
beforeEach(() => {
  provider.heard.length = 0
})

const thing = (overrides: Partial<DigitailRequest<unknown>> = {}): DigitailRequest<unknown> => ({
  ...readRequest({ operation: 'things.get', path: '/things/1', clinicId: null, query: {}, answer: z.unknown() }),
  ...overrides,
})

/** @returns what a call ends with when it meets this answer. */
async function failureMeeting(answer: Answer, deadlineMs?: number): Promise<DigitailError> {
  provider.answer = answer
  const error = await sendRequest(thing(), token, { deadlineMs }).catch((caught: unknown) => caught)
  if (!(error instanceof DigitailError)) throw new Error(`ended with ${String(error)}`)
  return error
}

describe('every failure has its code', () => {
  const table: [string, Answer, Partial<DigitailError>][] = [
    ['400', json(400, { message: 'Requested filter(s) `x` are not allowed.' }), { code: 'invalid-request' }],
    ['401', json(401, { message: 'Unauthenticated.' }), { code: 'unauthenticated' }],
    ['401 as a page', text(401, 'text/html', '<h1>401</h1>'), { code: 'unauthenticated' }],
    ['403', json(403, { message: 'This action is unauthorized.' }), { code: 'forbidden' }],
    ['404', json(404, { message: 'No query results' }), { code: 'not-found' }],
    ['405', json(405, {}), { code: 'invalid-request' }],
    ['409', json(409, {}), { code: 'invalid-request' }],
    [
      '422',
      json(422, { message: 'The given data was invalid.', errors: { vet_id: ['canary'], 'items.0.id': ['x'] } }),
      { code: 'invalid-request', fields: ['vet_id', 'items.0.id'] },
    ],
    [
      '422 of the consolidated invoices',
      json(422, { key: 'k', message: 'canary', meta: [] }),
      { code: 'invalid-request', fields: [] },
    ],
    ['422 with errors as a list', json(422, { errors: ['a', 'b'] }), { code: 'invalid-request', fields: [] }],
    ['429', json(429, {}, { 'retry-after': '12' }), { code: 'too-many-requests', retryAfterMs: 12_000 }],
    ['429 without a wait', text(429, 'text/html', 'Slow'), { code: 'too-many-requests', retryAfterMs: null }],
    ['500', json(500, { message: 'Server Error' }), { code: 'unavailable' }],
    ['502 as a page', text(502, 'text/html', '<h1>Bad Gateway</h1>'), { code: 'unavailable' }],
    ['503 with a wait', json(503, {}, { 'retry-after': '3' }), { code: 'unavailable', retryAfterMs: 3_000 }],
    ['408', json(408, {}), { code: 'unavailable' }],
    ['a page with 200', text(200, 'text/html', '<h1>Login</h1>'), { code: 'unreadable' }],
    ['cut JSON', text(200, 'application/json', '{"data": ['), { code: 'unreadable' }],
  ]

  test.each(table)('%s', async (_, answer, expected) => {
    const error = await failureMeeting(answer)
    expect(error).toMatchObject({ operation: 'things.get', wasSent: true, ...expected })
    expect(`${error.message}${JSON.stringify(error)}`).not.toContain('canary')
  })

  test.each([301, 302, 307, 308])('a redirect (%i) is not followed', async (status) => {
    const error = await failureMeeting((response) => response.writeHead(status, { location: '/elsewhere' }).end())
    expect(error).toMatchObject({ code: 'unreadable', status })
    expect(provider.heard).toHaveLength(1)
  })

  test('R-02 no answer within the deadline is unavailable, and it may have been acted on', async () => {
    // The server never answers: that this ends at all is the deadline's doing.
    expect(await failureMeeting(() => undefined, 300)).toMatchObject({ code: 'unavailable', wasSent: true })
  })

  test('R-04 a reset is unavailable and counts as sent', async () => {
    const error = await failureMeeting((_response, _heard, socket) => socket.resetAndDestroy())
    expect(error).toMatchObject({ code: 'unavailable', status: null, wasSent: true })
  })
})
