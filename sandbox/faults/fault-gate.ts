import { createMiddleware } from 'hono/factory'
import type { Env, SandboxContext } from '../http'
import type { Sandbox } from '../sandbox'
import { hangUp, huge, stalled, truncated } from './broken-answers'
import { answerBefore, delay, serverError, strange } from './fault-answers'
import type { Fault, FaultTarget } from './fault-schema'

/**
 * Lets the faults that are switched on strike a family of requests: some answer before the handler ran (nothing is
 * committed), some spoil the answer after it ran (everything is committed). Expects `userId` to be known already.
 */
export function faultGate(sandbox: Sandbox, target: FaultTarget) {
  return createMiddleware<Env>(async (c, next) => {
    const faults = sandbox.faults.take({ target, path: c.req.path, userId: c.var.userId })
    c.set('faults', faults)
    for (const fault of faults) {
      sandbox.history.add({ kind: 'fault', userId: c.var.userId, note: `${fault.name} on ${c.req.path}` })
      const early = await answerBefore(c, sandbox, fault)
      if (!early) continue
      c.set('answeredBy', fault.name)
      return early
    }
    await next()
    for (const fault of faults) await spoil(c, fault)
    return undefined
  })
}

async function spoil(c: SandboxContext, fault: Fault): Promise<void> {
  const spoiled = await answerAfter(c, fault)
  if (!spoiled) return
  // Assigning to a set `res` would merge the old headers into the new answer.
  c.res = undefined
  c.res = spoiled
}

async function answerAfter(c: SandboxContext, fault: Fault): Promise<Response | null> {
  switch (fault.name) {
    case 'slow':
      if (fault.when === 'after') await delay(fault.ms)
      return null
    case 'error-500-after-commit':
      return serverError(c, fault.status)
    case 'drop-answer':
      return hangUp(c, fault.how)
    case 'truncate':
      return truncated(c, c.res, fault)
    case 'stall':
      return stalled(c, c.res, fault.bytes)
    case 'huge-body':
      return huge(c.res, fault.bytes)
    case 'wrong-content-type':
      return strange()
    default:
      return null
  }
}
