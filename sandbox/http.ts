import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { Fault } from './faults/fault-schema'
import type { DemoUser } from './world/world-types'

/** What travels with one request through the sandbox. */
export type Env = {
  Bindings: HttpBindings
  Variables: {
    /** The Digitail user that the request claims to be of; null when it cannot be told. */
    userId: number | null
    faults: Fault[]
    /** A fault that answered instead of the handler. */
    answeredBy: string | null
    form: Record<string, string>
    /** How a token request ended: "ok" or the OAuth error word. */
    outcome: string
    account: DemoUser
  }
}

export type SandboxContext = Context<Env>

/** @returns whether Laravel would answer this request in JSON rather than in HTML. */
export function wantsJson(c: SandboxContext): boolean {
  const first = (c.req.header('accept') ?? '').split(',')[0] ?? ''
  return first.includes('/json') || first.includes('+json')
}
