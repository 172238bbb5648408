import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashSecret, randomToken } from './random'

test('of 10,000 tokens none is like another, and every bit of them is as often set as not', () => {
  const tokens = Array.from({ length: 10_000 }, randomToken)
  expect(new Set(tokens).size).toBe(tokens.length)
  const set = Array.from({ length: 256 }, () => 0)
  for (const token of tokens) {
    const bytes = Buffer.from(token, 'base64url')
    expect(bytes).toHaveLength(32)
    for (let bit = 0; bit < 256; bit += 1) set[bit] = (set[bit] ?? 0) + (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1)
  }
  // Seven standard deviations from one half: one run in a thousand million would be wrong.
  for (const count of set) expect(Math.abs(count - 5_000)).toBeLessThan(350)
})

test('the hash of a secret is its SHA-256', () => {
  expect(hashSecret('ș a secret')).toBe(createHash('sha256').update('ș a secret').digest('base64url'))
})
