import OAuth2Server from '@node-oauth/oauth2-server'
import { createMiddleware } from 'hono/factory'
import type { Env, SandboxContext } from '../http'
import { readAccessToken } from '../oauth/access-token'
import { oauthModel } from '../oauth/oauth-model'
import type { Sandbox } from '../sandbox'
import { apiFailure, unauthenticated } from './api-failure'

/** Tells the fault gate whose token a request claims to carry, live or not. */
export const readBearerUser = createMiddleware<Env>(async (c, next) => {
  const token = c.req.header('authorization')?.replace(/^Bearer /, '') ?? ''
  c.set('userId', readAccessToken(token)?.userId ?? null)
  await next()
})

/** Lets only live tokens of existing users pass, at most so many a minute for each user. */
export function requireLiveToken(sandbox: Sandbox) {
  const server = new OAuth2Server({ model: oauthModel(sandbox) })
  return createMiddleware<Env>(async (c, next) => {
    const request = new OAuth2Server.Request({ headers: c.req.header(), method: c.req.method, query: {}, body: {} })
    const token = await server.authenticate(request, new OAuth2Server.Response()).catch(() => null)
    const account = token ? sandbox.world.user(Number(token.user.id)) : undefined
    if (!account) return unauthenticated(c)
    c.set('account', account)
    if (!takeTicket(c, sandbox, account.id)) return apiFailure(c, 429, 'Too Many Attempts.')
    await next()
    return undefined
  })
}

/** Laravel's headers; the reset time only comes with a refusal (fact sheet 2.9, inferred). */
function takeTicket(c: SandboxContext, sandbox: Sandbox, userId: number): boolean {
  const ticket = sandbox.limiter.take(userId, sandbox.settings.now.rateLimit)
  if (ticket.limit === 0) return true
  c.header('X-RateLimit-Limit', String(ticket.limit))
  c.header('X-RateLimit-Remaining', String(ticket.remaining))
  if (ticket.isAllowed) return true
  c.header('Retry-After', String(Math.max(1, Math.ceil((ticket.resetsAt - Date.now()) / 1000))))
  c.header('X-RateLimit-Reset', String(Math.ceil(ticket.resetsAt / 1000)))
  return false
}
