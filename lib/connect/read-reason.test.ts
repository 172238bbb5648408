import { expect, it } from 'vitest'
import { readReason } from './read-reason'

it.each([
  ['The clinic asked for it.', 'The clinic asked for it.'],
  ['  two\r\n\tlines ', 'two lines'],
  ['<b>bold</b>', '<b>bold</b>'],
  ['turned\u202earound\u0007', 'turnedaround'],
  ['x'.repeat(500), 'x'.repeat(500)],
])('a reason %j is kept as %j', (given, kept) => {
  expect(readReason(given)).toBe(kept)
})

it.each([null, undefined, 5, '', '  \n', '\u200b\u0000', 'x'.repeat(501)])('%j is no reason', (given) => {
  expect(readReason(given)).toBeNull()
})
