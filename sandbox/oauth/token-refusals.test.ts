import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { TestClient } from '../test-client'

let client: TestClient
beforeAll(async () => {
  client = await TestClient.start()
})
beforeEach(() => client.control('reset', {}))
afterAll(() => client.sandbox.close())

const me = async (token: string) => (await client.api('/auth/me', token)).status

describe.each([
  { errorGeneration: 'league8', refresh: [401, 'invalid_request'], code: [400, 'invalid_request'], hasMessage: true },
  { errorGeneration: 'league9', refresh: [400, 'invalid_grant'], code: [400, 'invalid_grant'], hasMessage: false },
])('refusals in the manner of $errorGeneration', ({ errorGeneration, refresh, code, hasMessage }) => {
  beforeEach(() => client.control('settings', { errorGeneration }))

  const expectRefusal = async (answer: Response, wanted: (string | number)[], hint?: string) => {
    const error = z.looseObject({ error: z.string(), error_description: z.string() }).parse(await answer.json())
    expect([answer.status, error.error]).toEqual(wanted)
    expect('message' in error).toBe(hasMessage)
    if (hint) expect(error.hint).toBe(hint)
  }

  test('a refresh token used twice, unknown, expired or revoked', async () => {
    const { refreshToken } = await client.grant(5101)
    await client.refresh(refreshToken)
    await expectRefusal(await client.refresh(refreshToken), refresh, 'Token has been revoked')
    await expectRefusal(await client.refresh('made-up'), refresh, 'Cannot decrypt the refresh token')
    const other = await client.grant(5102)
    await client.control('expire', { userId: 5102, what: 'refresh' })
    await expectRefusal(await client.refresh(other.refreshToken), refresh, 'Token has expired')
    await client.control('revoke', { userId: 5102 })
    await expectRefusal(await client.refresh(other.refreshToken), refresh, 'Token has been revoked')
  })

  test('a code used twice, too old, or made up', async () => {
    const used = await client.getCode(5101)
    await client.exchange(used)
    await expectRefusal(await client.exchange(used), code, 'Authorization code has been revoked')
    const old = await client.getCode(5101)
    await client.control('codes/age', {})
    await expectRefusal(await client.exchange(old), code, 'Authorization code has expired')
    await expectRefusal(await client.exchange('made-up'), code, 'Cannot decrypt the authorization code')
  })

  test('a wrong verifier, a wrong redirect URI, a missing parameter, an unknown grant type', async () => {
    const wrongVerifier = { code_verifier: 'x'.repeat(43) }
    await expectRefusal(await client.exchange(await client.getCode(5101), wrongVerifier), [400, 'invalid_grant'])
    await expectRefusal(await client.exchange(await client.getCode(5101), { code_verifier: undefined }), [
      400,
      'invalid_request',
    ])
    const elsewhere = { redirect_uri: 'http://127.0.0.1:3000/connect/digitail/callback' }
    await expectRefusal(
      await client.exchange(await client.getCode(5101), elsewhere),
      [400, 'invalid_request'],
      'Invalid redirect URI',
    )
    await expectRefusal(
      await client.exchange('', { code: undefined }),
      [400, 'invalid_request'],
      'Check the `code` parameter',
    )
    await expectRefusal(await client.token({ grant_type: 'password' }), [400, 'unsupported_grant_type'])
  })

  test('a wrong or missing client is 401 invalid_client, and costs the grant nothing', async () => {
    const { accessToken, refreshToken } = await client.grant(5101)
    for (const change of [{ client_secret: 'wrong' }, { client_secret: undefined }, { client_id: 'other' }]) {
      await expectRefusal(await client.refresh(refreshToken, change), [401, 'invalid_client'])
    }
    await expectRefusal(await client.exchange(await client.getCode(5101), { client_secret: undefined }), [
      401,
      'invalid_client',
    ])
    expect(await me(accessToken)).toBe(200)
    expect((await client.refresh(refreshToken)).status).toBe(200)
  })
})
