import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { faultSchema } from '../faults/fault-schema'
import type { Env, SandboxContext } from '../http'
import { revokeGrantsOf } from '../oauth/revoke-grant'
import { controlPage } from '../pages/control-page'
import type { Sandbox } from '../sandbox'
import { expireTokens, resetSandbox } from './actions'
import { settingsOfForm } from './setting-fields'

const actions: Record<string, (sandbox: Sandbox) => unknown> = {
  'expire-access': (sandbox) => expireTokens(sandbox, { userId: null, what: 'access' }),
  'expire-refresh': (sandbox) => expireTokens(sandbox, { userId: null, what: 'refresh' }),
  'revoke-all': (sandbox) => revokeGrantsOf(sandbox, null, 'control page'),
  'age-codes': (sandbox) => sandbox.codes.age(601),
  'sign-out': (sandbox) => sandbox.sessions.clear(),
  reset: resetSandbox,
}

/** `GET /sandbox` and its forms. Plain HTML: it works without a line of script. */
export function controlPageRoute(sandbox: Sandbox): Hono<Env> {
  const route = new Hono<Env>()
  route.use('/sandbox/*', bodyLimit({ maxSize: 65_536 }))
  route.get('/sandbox', (c) => c.html(controlPage({ sandbox, problem: null })))
  route.post('/sandbox/settings', (c) => handle(c, sandbox, (form) => sandbox.settings.change(settingsOfForm(form))))
  route.post('/sandbox/faults', (c) => handle(c, sandbox, (form) => switchOn(sandbox, form)))
  route.post('/sandbox/faults/clear', (c) =>
    handle(c, sandbox, (form) => sandbox.faults.clear(form.has('id') ? { id: Number(form.get('id')) } : undefined)),
  )
  route.post('/sandbox/actions', (c) => handle(c, sandbox, (form) => actions[form.get('action') ?? '']?.(sandbox)))
  return route
}

function switchOn(sandbox: Sandbox, form: URLSearchParams): void {
  const own: unknown = JSON.parse(form.get('parameters') || '{}')
  const optional = Object.fromEntries(
    ['for', 'times', 'user'].flatMap((name) => (form.get(name) ? [[name, numberOrText(form.get(name))]] : [])),
  )
  const parameters = z.record(z.string(), z.unknown()).parse(own)
  const fault = faultSchema.parse({ ...parameters, ...optional, name: form.get('name') })
  if (fault.name === 'revoke') revokeGrantsOf(sandbox, fault.user, 'control page')
  else sandbox.faults.add(fault)
}

function numberOrText(text: string | null): unknown {
  return text && /^\d+$/.test(text) ? Number(text) : text
}

/** Does it and shows the page again; what was wrong with the form is said on it. */
async function handle(c: SandboxContext, sandbox: Sandbox, act: (form: URLSearchParams) => unknown): Promise<Response> {
  try {
    act(new URLSearchParams(await c.req.text()))
    return c.redirect('/sandbox', 303)
  } catch (cause) {
    if (!(cause instanceof z.ZodError) && !(cause instanceof SyntaxError)) throw cause
    const problem =
      cause instanceof z.ZodError ? z.prettifyError(cause) : 'The parameters are not JSON, such as {"ms": 500}.'
    return c.html(controlPage({ sandbox, problem }), 422)
  }
}
