import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { authorizationRequest } from './authorize-url'

const redirectUri = 'http://localhost:3000/connect/digitail/callback?clinic=1'

describe('authorize URL', () => {
  test('O-01 O-02 it has exactly the parameters of a code flow with PKCE', () => {
    const { url, state } = authorizationRequest(redirectUri)
    expect(url.origin + url.pathname).toBe('http://127.0.0.1:4400/oauth/authorize')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'code',
      client_id: 'test-client',
      redirect_uri: redirectUri,
      state,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    })
    expect(new Set(url.searchParams.keys()).size).toBe([...url.searchParams.keys()].length)
  })

  test('O-02 neither the secret, nor a scope, nor the verifier is in it', () => {
    const { url, verifier } = authorizationRequest(redirectUri)
    const address = decodeURIComponent(url.href)
    expect(address).not.toContain(process.env.DIGITAIL_CLIENT_SECRET)
    expect(address).not.toContain(verifier)
    expect(address).not.toMatch(/scope|secret|prompt/)
  })

  test('O-02 O-03 in 20,000 pairs: allowed characters, enough randomness, right challenge, never twice', () => {
    const verifiers = new Set<string>()
    const states = new Set<string>()
    const count = 20_000
    for (let run = 0; run < count; run += 1) {
      const { url, state, verifier } = authorizationRequest(redirectUri)
      // 43 characters of base64url are 256 bits.
      if (!/^[A-Za-z0-9._~-]{43,128}$/.test(verifier)) throw new Error('a verifier of another form')
      if (!/^[\w-]{43,}$/.test(state)) throw new Error('a state of another form')
      const challenge = createHash('sha256').update(verifier).digest('base64url')
      if (url.searchParams.get('code_challenge') !== challenge) throw new Error('a challenge that does not fit')
      verifiers.add(verifier)
      states.add(state)
    }
    expect([verifiers.size, states.size]).toEqual([count, count])
  })
})
