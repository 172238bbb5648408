import { type SandboxContext, wantsJson } from '../http'
import { LeagueError, leagueAnswer } from '../oauth/league-error'
import type { Sandbox } from '../sandbox'
import { hangUp } from './broken-answers'
import type { Fault } from './fault-schema'

const html = (title: string) => `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1></html>`
export const strangePage = html('Please wait…')

/** @returns what answers instead of the handler, before anything is committed; null to go on. */
export async function answerBefore(c: SandboxContext, sandbox: Sandbox, fault: Fault): Promise<Response | null> {
  switch (fault.name) {
    case 'slow':
      if (fault.when === 'before') await delay(fault.ms)
      return null
    case 'error-500-before-commit':
      return serverError(c, fault.status)
    case 'reset-before':
      return hangUp(c, fault.how)
    case '429':
      return new Response('{"message":"Too Many Attempts."}', refusal(429, 'application/json', fault.retryAfter))
    case 'error-429':
      return new Response(html('Too Many Requests'), refusal(429, 'text/html; charset=UTF-8', fault.retryAfter))
    case '503':
      return new Response(html('Service Unavailable'), refusal(503, 'text/html; charset=UTF-8', fault.retryAfter))
    case 'invalid-client': {
      const { status, body } = leagueAnswer({
        error: new LeagueError('client'),
        generation: sandbox.settings.now.errorGeneration,
      })
      return c.json(body, status)
    }
    case 'always-401':
      return c.json({ message: 'Unauthenticated.' }, 401)
    case 'redirect':
      return new Response(null, { status: fault.status, headers: { location: fault.to } })
    case 'wrong-content-type':
      return fault.commit ? null : strange()
    default:
      return null
  }
}

/** A page of a proxy or a login wall: status 200, but HTML. */
export function strange(): Response {
  return new Response(strangePage, { status: 200, headers: { 'content-type': 'text/html; charset=UTF-8' } })
}

/** Laravel's 500 in production: says nothing. */
export function serverError(c: SandboxContext, status: number): Response {
  const isJson = wantsJson(c)
  return new Response(isJson ? '{"message":"Server Error"}' : html('Server Error'), {
    status,
    headers: { 'content-type': isJson ? 'application/json' : 'text/html; charset=UTF-8' },
  })
}

export function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

function refusal(status: number, contentType: string, retryAfter: string | number | null): ResponseInit {
  const headers = new Headers({ 'content-type': contentType })
  if (retryAfter !== null) headers.set('retry-after', String(retryAfter))
  return { status, headers }
}
