import OAuth2Server from '@node-oauth/oauth2-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { faultGate } from '../faults/fault-gate'
import type { Env, SandboxContext } from '../http'
import { consentPage } from '../pages/consent-page'
import { loginPage } from '../pages/login-page'
import { problemPage } from '../pages/problem-page'
import type { Sandbox } from '../sandbox'
import { demoUsers } from '../world/users'
import type { DemoUser } from '../world/world-types'
import { type AuthorizeRequest, denialRedirect, readAuthorizeRequest } from './authorize-request'
import { endSession, readBrowserUser, signedIn, startSession } from './browser-session'
import { codeSeconds } from './code-store'
import { oauthModel } from './oauth-model'
import { consentToken } from './session-store'

type Ok = Extract<AuthorizeRequest, { kind: 'ok' }>

/** `/oauth/authorize` with its login and consent pages. The whole request stays in the query, so tabs never mix. */
export function authorizeRoute(sandbox: Sandbox): Hono<Env> {
  const route = new Hono<Env>()
  route.use('/oauth/authorize', readBrowserUser(sandbox))
  route.get('/oauth/authorize', faultGate(sandbox, 'authorize'), (c) => showAuthorize(c, sandbox))
  route.post('/oauth/authorize', bodyLimit({ maxSize: 16_384 }), (c) => decide(c, sandbox))
  route.post('/oauth/login', bodyLimit({ maxSize: 16_384 }), (c) => logIn(c, sandbox))
  route.post('/oauth/logout', bodyLimit({ maxSize: 16_384 }), (c) => {
    endSession(c, sandbox)
    return backToAuthorize(c)
  })
  return route
}

async function showAuthorize(c: SandboxContext, sandbox: Sandbox): Promise<Response> {
  const request = readAuthorizeRequest(sandbox, queryOf(c))
  if (request.kind !== 'ok') return refuse(c, request)
  if (c.var.faults.some((fault) => fault.name === 'deny')) {
    return c.redirect(denialRedirect(request.redirectUri, request.state, sandbox.settings.now), 302)
  }
  const who = signedIn(c, sandbox)
  const mustAskAgain = sandbox.settings.now.honourPrompt && request.prompt === 'login'
  if (!who || mustAskAgain) return c.html(loginPage({ sandbox, users: demoUsers, query: queryOf(c).toString() }))
  if (sandbox.settings.now.skipConsent && sandbox.grants.ofUser(who.user.id).length > 0)
    return allow(c, sandbox, who.user)
  const query = queryOf(c).toString()
  const token = consentToken({ key: sandbox.key, session: who.session, query })
  return c.html(consentPage({ sandbox, user: who.user, redirectUri: request.redirectUri, query, token }))
}

/** Allow or Deny was pressed. The form must come from this browser's session and be about this very request. */
async function decide(c: SandboxContext, sandbox: Sandbox): Promise<Response> {
  const request = readAuthorizeRequest(sandbox, queryOf(c))
  if (request.kind !== 'ok') return refuse(c, request)
  const who = signedIn(c, sandbox)
  const form = new URLSearchParams(await c.req.text())
  const query = queryOf(c).toString()
  if (!who || form.get('token') !== consentToken({ key: sandbox.key, session: who.session, query })) {
    return c.redirect(`/oauth/authorize?${query}`, 303)
  }
  return form.get('decision') === 'allow' ? allow(c, sandbox, who.user) : deny(c, sandbox, request)
}

function deny(c: SandboxContext, sandbox: Sandbox, request: Ok): Response {
  return c.redirect(denialRedirect(request.redirectUri, request.state, sandbox.settings.now), 302)
}

async function allow(c: SandboxContext, sandbox: Sandbox, user: DemoUser): Promise<Response> {
  const server = new OAuth2Server({
    model: oauthModel(sandbox),
    authorizationCodeLifetime: codeSeconds,
    allowEmptyState: true,
    authenticateHandler: { handle: () => ({ id: user.id }) },
  })
  const query = Object.fromEntries(queryOf(c))
  const response = new OAuth2Server.Response()
  const libraryRequest = new OAuth2Server.Request({ headers: {}, method: 'GET', query, body: {} })
  // On a refusal (such as a state with forbidden characters) the library throws, but has prepared the redirect.
  await server.authorize(libraryRequest, response).catch(() => undefined)
  return c.redirect(String(response.get('location')), 302)
}

async function logIn(c: SandboxContext, sandbox: Sandbox): Promise<Response> {
  const form = new URLSearchParams(await c.req.text())
  const user = demoUsers.find((one) => String(one.id) === form.get('user'))
  if (!user)
    return c.html(
      problemPage({ title: 'Nobody here by that name', text: 'Go back and choose a person from the list.' }),
      422,
    )
  startSession(c, sandbox, user)
  return backToAuthorize(c)
}

/** Drops `prompt`, which has had its effect. */
function backToAuthorize(c: SandboxContext): Response {
  const query = queryOf(c)
  query.delete('prompt')
  return c.redirect(`/oauth/authorize?${query}`, 303)
}

function refuse(c: SandboxContext, request: Exclude<AuthorizeRequest, Ok>): Response | Promise<Response> {
  if (request.kind === 'redirect') return c.redirect(request.url, 302)
  return c.html(problemPage({ title: request.title, text: request.text }), request.status)
}

const queryOf = (c: SandboxContext) => new URL(c.req.url).searchParams
