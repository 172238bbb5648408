import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { faultSchema } from '../faults/fault-schema'
import type { Env } from '../http'
import { mintGrant } from '../oauth/mint-grant'
import { revokeGrant, revokeGrantsOf } from '../oauth/revoke-grant'
import type { Sandbox } from '../sandbox'
import { expireTokens, resetSandbox } from './actions'
import { readTruth } from './truth'

const whole = z.coerce.number().int().min(0)
const userIdSchema = z.number().int().nullable().default(null)
const newGrants = z.strictObject({
  userId: z.number().int(),
  /** Pairs for this one user. */
  count: z.number().int().min(1).max(1000).default(1),
  /** Consecutive users from `userId` on. */
  users: z.number().int().min(1).max(5000).default(1),
})
const historyQuery = z.object({
  since: whole.default(0),
  limit: whole.max(10_000).default(1000),
  wait: whole.max(60_000).default(0),
})

/** `/sandbox/api`: everything the control page does, for tests and harnesses, in JSON. */
export function controlApi(sandbox: Sandbox): Hono<Env> {
  const api = new Hono<Env>()
  api.onError((cause, c) => {
    if (cause instanceof z.ZodError) return c.json({ error: z.prettifyError(cause) }, 422)
    return c.json(
      { error: cause instanceof SyntaxError ? 'The body is not JSON.' : 'The sandbox failed.' },
      cause instanceof SyntaxError ? 400 : 500,
    )
  })
  api.get('/settings', (c) => c.json(sandbox.settings.now))
  api.post('/settings', async (c) => c.json(sandbox.settings.change(await body(c))))
  api.get('/truth', (c) =>
    c.json(
      readTruth(
        sandbox,
        z.coerce
          .number()
          .nullable()
          .parse(c.req.query('userId') ?? null),
      ),
    ),
  )
  api.get('/history', async (c) => {
    const { since, limit, wait } = historyQuery.parse(c.req.query())
    await sandbox.history.waitFor(since, wait)
    return c.json({ lastSeq: sandbox.history.lastSeq, events: sandbox.history.since(since, limit) })
  })
  api.get('/requests', (c) => c.json({ requests: sandbox.log.read() }))
  return api.route('/', faultApi(sandbox)).route('/', grantApi(sandbox))
}

function faultApi(sandbox: Sandbox): Hono<Env> {
  const api = new Hono<Env>()
  api.get('/faults', (c) => c.json({ faults: sandbox.faults.all() }))
  api.post('/faults', async (c) => {
    const fault = faultSchema.parse(await body(c))
    if (fault.name === 'revoke') return c.json({ revoked: revokeGrantsOf(sandbox, fault.user, 'fault') })
    return c.json(sandbox.faults.add(fault), 201)
  })
  api.delete('/faults', (c) => {
    const { id, name } = z.object({ id: whole.optional(), name: z.string().optional() }).parse(c.req.query())
    return c.json({ cleared: sandbox.faults.clear(id === undefined && name === undefined ? undefined : { id, name }) })
  })
  return api
}

function grantApi(sandbox: Sandbox): Hono<Env> {
  const api = new Hono<Env>()
  api.post('/grants', async (c) => {
    const { userId, count, users } = newGrants.parse(await body(c))
    const wanted = Array.from({ length: users }, (_, index) => userId + index)
    const missing = wanted.find((id) => !sandbox.world.user(id))
    if (missing)
      return c.json(
        { error: `There is no user ${missing}. Raise the setting extraUsers for users from 100000 on.` },
        404,
      )
    const pairs = await Promise.all(wanted.flatMap((id) => Array.from({ length: count }, () => mintGrant(sandbox, id))))
    return c.json({ grants: pairs }, 201)
  })
  api.post('/revoke', async (c) => {
    const { userId, grantId } = z
      .strictObject({ userId: userIdSchema, grantId: z.string().optional() })
      .parse(await body(c))
    if (grantId === undefined) return c.json({ revoked: revokeGrantsOf(sandbox, userId, 'control') })
    const grant = sandbox.grants.get(grantId)
    if (grant) revokeGrant(sandbox, grant, 'control')
    return c.json({ revoked: grant ? 1 : 0 })
  })
  api.post('/expire', async (c) => {
    const wanted = z
      .strictObject({ userId: userIdSchema, what: z.enum(['access', 'refresh']).default('access') })
      .parse(await body(c))
    return c.json({ expired: expireTokens(sandbox, wanted) })
  })
  api.post('/codes/age', async (c) => {
    const { seconds } = z.strictObject({ seconds: z.number().default(601) }).parse(await body(c))
    return c.json({ aged: sandbox.codes.age(seconds) })
  })
  api.post('/reset', (c) => {
    resetSandbox(sandbox)
    return c.json({ reset: true })
  })
  return api
}

/** @returns the JSON of a request; {} when it has no body. */
async function body(c: Context<Env>): Promise<unknown> {
  const text = await c.req.text()
  return text === '' ? {} : JSON.parse(text)
}
