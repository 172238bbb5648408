import { createMiddleware } from 'hono/factory'
import type { Env } from '../http'

const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

/**
 * The control surface turns faults on and hands out tokens: only this machine may use it, and no web page that
 * happens to be open in a browser here (other origin, or a foreign name that was pointed at 127.0.0.1).
 */
export const controlGuard = createMiddleware<Env>(async (c, next) => {
  const host = c.req.header('host') ?? ''
  const origin = c.req.header('origin')
  const isForeign = origin !== undefined && origin !== `http://${host}`
  if (!loopback.test(host) || isForeign || c.req.header('sec-fetch-site') === 'cross-site') {
    return c.json({ error: 'The control page and its API answer only to this machine.' }, 403)
  }
  await next()
  return undefined
})
