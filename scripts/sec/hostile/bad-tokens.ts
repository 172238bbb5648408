import { json } from '@/lib/digitail/testing/hostile-provider'
import type { BadAnswer } from './bad-answers'

const pair = { token_type: 'Bearer', access_token: 'a-1', refresh_token: 'r-1', expires_in: 3600 }
const control = ['\r\nX-Injected: 1', '\0', '\u007f', ' ', '\u2028', 'é', '\ud800', '\u001b[0m', '']

/** Answers of a token endpoint whose tokens must never stand in a header or be stored. */
export const badTokens: BadAnswer[] = [
  ...control.map(
    (odd): BadAnswer => ({
      name: `an access token with ${JSON.stringify(odd)}`,
      answer: json(200, { ...pair, access_token: odd === '' ? '' : `a${odd}b` }),
    }),
  ),
  ...[1, null, {}, ['a'], true].map(
    (odd): BadAnswer => ({
      name: `an access token that is ${JSON.stringify(odd)}`,
      answer: json(200, { ...pair, access_token: odd }),
    }),
  ),
  { name: 'an access token of 60 KB', answer: json(200, { ...pair, access_token: 'a'.repeat(60_000) }) },
  { name: 'another kind of token', answer: json(200, { ...pair, token_type: 'mac' }) },
]
