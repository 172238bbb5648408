import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { Env, SandboxContext } from '../http'
import type { Sandbox } from '../sandbox'
import type { DemoUser } from '../world/world-types'
import type { Session } from './session-store'

/** Cookies know no ports: the path keeps this one away from an app on the same host. */
const cookieName = 'digitail_sandbox_session'
const path = '/oauth'

export type SignedIn = { session: Session; user: DemoUser }

/** @returns who is signed in to the sandbox in this browser. */
export function signedIn(c: SandboxContext, sandbox: Sandbox): SignedIn | null {
  const session = sandbox.sessions.get(getCookie(c, cookieName))
  const user = session ? sandbox.world.user(session.userId) : undefined
  return session && user ? { session, user } : null
}

export function startSession(c: SandboxContext, sandbox: Sandbox, user: DemoUser): void {
  endSession(c, sandbox)
  const session = sandbox.sessions.start(user.id)
  setCookie(c, cookieName, session.id, { path, httpOnly: true, sameSite: 'Lax' })
}

export function endSession(c: SandboxContext, sandbox: Sandbox): void {
  const id = getCookie(c, cookieName)
  if (id) sandbox.sessions.end(id)
  deleteCookie(c, cookieName, { path })
}

/** Tells the fault gate and the log whose browser this is. */
export function readBrowserUser(sandbox: Sandbox) {
  return createMiddleware<Env>(async (c, next) => {
    c.set('userId', signedIn(c, sandbox)?.user.id ?? null)
    await next()
  })
}
