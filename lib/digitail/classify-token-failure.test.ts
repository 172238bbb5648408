import { describe, expect, test } from 'vitest'
import { classifyTokenFailure, classifyTransportError } from './classify-token-failure'
import type { TokenFailure } from './token-outcome'
import { type RawAnswer, TransportError } from './transport'

const now = Date.parse('2026-11-23T12:00:00Z')

function answer(status: number, body: unknown, extra: Partial<RawAnswer> = {}): RawAnswer {
  return { status, contentType: 'application/json', retryAfter: null, text: JSON.stringify(body), ...extra }
}

const refreshInvalid = 'The refresh token is invalid.'
// What league 8 says of every bad request, and league 9 of every dead code: only the hint tells more.
const malformed = 'The request is missing a required parameter, includes an invalid parameter value, or is malformed.'
const badGrant = 'The provided authorization grant or refresh token is invalid, expired, revoked, or does not match.'
const codeInvalid = { error: 'invalid_grant', error_description: 'The authorization code is invalid.' }
const dead = (because: 'revoked' | 'expired'): TokenFailure => ({ kind: 'dead-grant', because })
const ours = (fault: string) => ({ kind: 'our-configuration', fault })

describe('a refresh that brought no tokens', () => {
  test.each<[string, RawAnswer, unknown]>([
    ['league 9: 400 invalid_grant', answer(400, { error: 'invalid_grant' }), dead('revoked')],
    [
      'league 9, expired',
      answer(400, { error: 'invalid_grant', error_description: refreshInvalid, hint: 'Token has expired' }),
      dead('expired'),
    ],
    ['league 8: 401 invalid_request', answer(401, { error: 'invalid_request', message: 'x' }), dead('revoked')],
    [
      'league 8, expired',
      answer(401, { error: 'invalid_request', error_description: refreshInvalid, hint: 'Token has expired' }),
      dead('expired'),
    ],
    [
      '400 invalid_request about the refresh token',
      answer(400, { error: 'invalid_request', hint: 'Cannot decrypt the refresh token' }),
      dead('revoked'),
    ],
    [
      'a hint says more than the description',
      answer(400, { error: 'invalid_grant', error_description: badGrant, hint: 'Token has been revoked' }),
      dead('revoked'),
    ],
    [
      '400 invalid_request about a parameter',
      answer(400, { error: 'invalid_request', hint: 'Check the `client_id` parameter' }),
      ours('invalid_request'),
    ],
    [
      'without a hint the description tells',
      answer(400, { error: 'invalid_grant', error_description: 'The refresh token has expired.' }),
      dead('expired'),
    ],
    [
      'a hint that is no text counts as none',
      answer(400, { error: 'invalid_grant', error_description: 'The refresh token has expired.', hint: 5 }),
      dead('expired'),
    ],
    ['an error of 101 letters', answer(400, { error: 'invalid_grant'.padEnd(101, 'x') }), ours('unexpected_answer')],
    ['a redirect, whatever it says', answer(300, { error: 'invalid_grant' }), ours('unexpected_answer')],
    ['401 invalid_client', answer(401, { error: 'invalid_client' }), ours('invalid_client')],
    ['unauthorized_client', answer(400, { error: 'unauthorized_client' }), ours('unauthorized_client')],
    ['unsupported_grant_type', answer(400, { error: 'unsupported_grant_type' }), ours('unsupported_grant_type')],
    ['invalid_scope', answer(400, { error: 'invalid_scope' }), ours('invalid_scope')],
    ['an error nobody knows', answer(400, { error: 'teapot' }), ours('unexpected_answer')],
    ['404 with a page', answer(404, '', { contentType: 'text/html' }), ours('unexpected_answer')],
    ['429', answer(429, {}), { kind: 'refused', retryAfterMs: null }],
    ['429 with a wait', answer(429, {}, { retryAfter: '7' }), { kind: 'refused', retryAfterMs: 7_000 }],
    ['503 with a wait', answer(503, {}, { retryAfter: '7' }), { kind: 'refused', retryAfterMs: 7_000 }],
    ['503 without one', answer(503, {}), { kind: 'ambiguous', because: 'server-error' }],
    ['500 with a wait', answer(500, {}, { retryAfter: '7' }), { kind: 'ambiguous', because: 'server-error' }],
    ['500', answer(500, { error: 'invalid_grant' }), { kind: 'ambiguous', because: 'server-error' }],
    ['408', answer(408, {}), { kind: 'ambiguous', because: 'server-error' }],
    ['200 without tokens', answer(200, { error: 'invalid_grant' }), { kind: 'ambiguous', because: 'unreadable' }],
  ])('%s', (_, given, expected) => {
    expect(classifyTokenFailure('refresh_token', given, now)).toEqual(expected)
  })
})

describe('a code that brought no tokens', () => {
  test.each<[string, RawAnswer, unknown]>([
    ['league 9: invalid_grant', answer(400, codeInvalid), dead('revoked')],
    [
      'league 8: invalid_request about the code',
      answer(400, { error: 'invalid_request', hint: 'Authorization code has expired' }),
      dead('expired'),
    ],
    [
      'league 8, with the description that goes with it',
      answer(400, { error: 'invalid_request', error_description: malformed, hint: 'Authorization code has expired' }),
      dead('expired'),
    ],
    [
      'league 8: a parameter that we forgot',
      answer(400, { error: 'invalid_request', error_description: malformed, hint: 'Check the `code` parameter' }),
      ours('invalid_request'),
    ],
    [
      'a missing code is our mistake',
      answer(400, { error: 'invalid_request', hint: 'The authorization code is missing' }),
      ours('invalid_request'),
    ],
    ['401 invalid_request is not about a code', answer(401, { error: 'invalid_request' }), ours('invalid_request')],
  ])('%s', (_, given, expected) => {
    expect(classifyTokenFailure('authorization_code', given, now)).toEqual(expected)
  })
})

describe('no answer', () => {
  test.each<[TransportError, unknown]>([
    [new TransportError('not-sent', 'connection'), { kind: 'not-sent' }],
    [new TransportError('not-sent', 'timeout'), { kind: 'not-sent' }],
    [new TransportError('sent', 'connection'), { kind: 'ambiguous', because: 'connection' }],
    [new TransportError('sent', 'timeout'), { kind: 'ambiguous', because: 'timeout' }],
    [new TransportError('sent', 'unreadable'), { kind: 'ambiguous', because: 'unreadable' }],
  ])('%s', (error, expected) => {
    expect(classifyTransportError(error)).toEqual(expected)
  })
})
