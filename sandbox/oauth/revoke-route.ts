import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { faultGate } from '../faults/fault-gate'
import type { Env } from '../http'
import type { Sandbox } from '../sandbox'
import { readAccessToken } from './access-token'
import { LeagueError, leagueAnswer } from './league-error'
import { revokeGrant } from './revoke-grant'
import { openBlob, sha256 } from './sealed-blob'

/**
 * `POST /oauth/revoke` (RFC 7009), only when the switch `revocation` is on: Digitail has none that we know of.
 * Either token of a live pair ends the grant; anything else is answered 200 as well (section 2.2).
 */
export function revokeRoute(sandbox: Sandbox): Hono<Env> {
  const route = new Hono<Env>()
  route.post('/oauth/revoke', bodyLimit({ maxSize: 65_536 }), faultGate(sandbox, 'revoke'), async (c) => {
    if (!sandbox.settings.now.revocation) return c.notFound()
    const form = new URLSearchParams(await c.req.text())
    const { clientId, clientSecret } = sandbox.app
    if (form.get('client_id') !== clientId || form.get('client_secret') !== clientSecret) {
      const { status, body } = leagueAnswer({
        error: new LeagueError('client'),
        generation: sandbox.settings.now.errorGeneration,
      })
      return c.json(body, status)
    }
    const token = form.get('token') ?? ''
    const grantId = openBlob({ key: sandbox.key, kind: 'refresh', text: token }) ?? readAccessToken(token)?.grantId
    const grant = sandbox.grants.get(grantId ?? '')
    const hash = sha256(token)
    if (grant && (grant.refreshSha256 === hash || grant.accessSha256 === hash))
      revokeGrant(sandbox, grant, 'revocation endpoint')
    return c.body(null, 200)
  })
  return route
}
