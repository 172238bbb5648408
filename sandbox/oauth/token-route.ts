import OAuth2Server from '@node-oauth/oauth2-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { faultGate } from '../faults/fault-gate'
import type { Env, SandboxContext } from '../http'
import type { Sandbox } from '../sandbox'
import { asLeagueError, LeagueError, leagueAnswer } from './league-error'
import { oauthModel } from './oauth-model'
import { openBlob } from './sealed-blob'
import { tokenAnswer } from './token-answer'

const grantTypes = ['authorization_code', 'refresh_token']
const formType = 'application/x-www-form-urlencoded'

/** `POST /oauth/token`: exchange and refresh (fact sheet 1.3 to 1.5). */
export function tokenRoute(sandbox: Sandbox): Hono<Env> {
  const route = new Hono<Env>()
  route.post(
    '/oauth/token',
    bodyLimit({ maxSize: 65_536 }),
    readForm(sandbox),
    count(sandbox),
    faultGate(sandbox, 'token'),
    (c) => answer(c, sandbox),
  )
  return route
}

async function answer(c: SandboxContext, sandbox: Sandbox): Promise<Response> {
  const noStore = { 'Cache-Control': 'no-store', Pragma: 'no-cache' }
  try {
    const token = await requestToken(c, sandbox)
    c.set('outcome', 'ok')
    return c.json(tokenAnswer({ token, form: expiresInForm(c, sandbox) }), 200, noStore)
  } catch (thrown) {
    const error = asLeagueError(thrown)
    const { status, body } = leagueAnswer({ error, generation: sandbox.settings.now.errorGeneration })
    c.set('outcome', body.error)
    const kinds = { client: 'client-refused', refresh: 'refresh-refused', code: 'code-refused' } as const
    if (error.kind === 'client' || error.kind === 'refresh' || error.kind === 'code') {
      sandbox.history.add({
        kind: kinds[error.kind],
        userId: c.var.userId,
        grantId: grantOf(sandbox, c.var.form),
        note: error.hint,
      })
    }
    return c.json(body, status, noStore)
  }
}

/** Checks in the order of the suspected server: grant type, client, then the grant itself (in the library). */
async function requestToken(c: SandboxContext, sandbox: Sandbox): Promise<OAuth2Server.Token> {
  const { form } = c.var
  if (!grantTypes.includes(form.grant_type ?? '')) {
    throw new LeagueError('grant-type', 'Check that all required parameters have been provided')
  }
  if (!form.client_id) throw new LeagueError('parameter', 'Check the `client_id` parameter')
  if (form.client_id !== sandbox.app.clientId || form.client_secret !== sandbox.app.clientSecret)
    throw new LeagueError('client')
  const life = c.var.faults.find((fault) => fault.name === 'short-life')
  const server = new OAuth2Server({ model: oauthModel(sandbox, { accessSeconds: life?.seconds }) })
  const { authorization: _credentialsBelongInTheBody, ...headers } = c.req.header()
  return server.token(
    new OAuth2Server.Request({ headers, method: 'POST', query: {}, body: form }),
    new OAuth2Server.Response(),
  )
}

function expiresInForm(c: SandboxContext, sandbox: Sandbox) {
  const fault = c.var.faults.find((one) => one.name === 'expires-in')
  return fault?.value ?? sandbox.settings.now.expiresIn
}

/** Reads the form first, so that faults can be aimed at one user; anything but a form counts as empty. */
function readForm(sandbox: Sandbox) {
  return createMiddleware<Env>(async (c, next) => {
    const isForm = c.req.header('content-type')?.startsWith(formType)
    const form = isForm ? Object.fromEntries(new URLSearchParams(await c.req.text())) : {}
    c.set('form', form)
    c.set('userId', userOf(sandbox, form))
    await next()
  })
}

function userOf(sandbox: Sandbox, form: Record<string, string>): number | null {
  const codeId = openBlob({ key: sandbox.key, kind: 'code', text: form.code ?? '' })
  const grantId = grantOf(sandbox, form)
  const known = codeId ? sandbox.codes.get(codeId) : sandbox.grants.get(grantId ?? '')
  return known?.userId ?? null
}

function grantOf(sandbox: Sandbox, form: Record<string, string>): string | null {
  return openBlob({ key: sandbox.key, kind: 'refresh', text: form.refresh_token ?? '' })
}

/** "ok", "invalid_grant", "ok+drop-answer" (committed, answer spoiled) or "fault:503" (never reached the handler). */
function count(sandbox: Sandbox) {
  return createMiddleware<Env>(async (c, next) => {
    await next()
    const names = c.var.faults.map((fault) => fault.name)
    const outcome = c.var.answeredBy ? `fault:${c.var.answeredBy}` : [c.var.outcome, ...names].join('+')
    const { grant_type: type = 'none' } = c.var.form
    sandbox.counts.tokenRequest(grantTypes.includes(type) ? type : 'other', outcome)
  })
}
