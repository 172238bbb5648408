import { describe, expect, test } from 'vitest'
import { VaultError } from './sealed-text'
import {
  openAccessToken,
  openJournal,
  openRefreshToken,
  openVerifier,
  sealJournal,
  sealPair,
  sealVerifier,
} from './token-vault'

const key = { connectionId: 'connection-1', generation: 7 }
const pair = { accessToken: 'access-canary', refreshToken: 'refresh-canary' }

describe('token vault', () => {
  test('K-02 B-21 each token opens from its own column, row and generation', () => {
    const sealed = sealPair(key, pair)
    expect(openAccessToken({ ...key, ...sealed })).toBe('access-canary')
    expect(openRefreshToken({ ...key, ...sealed })).toBe('refresh-canary')
    expect(JSON.stringify(sealed)).not.toContain('canary')
  })

  test.each([
    ['columns swapped', { ...key, from: 'refresh' as const }],
    ['another connection', { connectionId: 'connection-2', generation: 7, from: 'access' as const }],
    ['an older generation', { connectionId: 'connection-1', generation: 6, from: 'access' as const }],
  ])('K-02 %s: refused', (_, { from, ...row }) => {
    const { accessSealed, refreshSealed } = sealPair(key, pair)
    const text = from === 'access' ? accessSealed : refreshSealed
    expect(() => openAccessToken({ ...row, accessSealed: text })).toThrow(VaultError)
  })

  test('K-02 a verifier opens for its own attempt only', () => {
    const sealed = sealVerifier('attempt-1', 'verifier')
    expect(openVerifier('attempt-1', sealed)).toBe('verifier')
    expect(() => openVerifier('attempt-2', sealed)).toThrow(VaultError)
  })

  test('K-02 a journal entry is no token, and a token no journal entry', () => {
    const sealed = sealJournal(key, '{"pair":1}')
    expect(openJournal(key, sealed)).toBe('{"pair":1}')
    expect(() => openAccessToken({ ...key, accessSealed: sealed })).toThrow(VaultError)
    expect(() => openJournal(key, sealPair(key, pair).refreshSealed)).toThrow(VaultError)
  })

  test('a token in the clear, left in a sealed column, is refused and not used', () => {
    expect(() => openAccessToken({ ...key, accessSealed: 'eyJhbGciOi.plain.token' })).toThrow(VaultError)
  })
})
