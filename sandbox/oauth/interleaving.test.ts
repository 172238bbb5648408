import OAuth2Server from '@node-oauth/oauth2-server'
import { expect, test } from 'vitest'
import { makeSandbox } from '../make-sandbox'
import { defaultOptions } from '../sandbox-options'
import { mintGrant } from './mint-grant'
import { oauthModel } from './oauth-model'

test('two refreshes that interleave step by step inside the library still yield one pair', async () => {
  const { sandbox } = makeSandbox(defaultOptions)
  const { refreshToken, grantId } = await mintGrant(sandbox, 5101)
  const { clientId, clientSecret } = sandbox.app
  const body = {
    grant_type: 'refresh_token',
    client_id: clientId,
    client_secret: clientSecret,
    refresh_token: refreshToken,
  }
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '1' }
  const refresh = () =>
    new OAuth2Server({ model: oauthModel(sandbox) }).token(
      new OAuth2Server.Request({ method: 'POST', query: {}, headers, body }),
      new OAuth2Server.Response(),
    )
  const outcomes = await Promise.allSettled([refresh(), refresh(), refresh()])
  expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
  expect(sandbox.grants.get(grantId)?.generation).toBe(2)
})
