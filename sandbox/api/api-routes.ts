import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { faultGate } from '../faults/fault-gate'
import type { Env } from '../http'
import type { Sandbox } from '../sandbox'
import { apiFailure } from './api-failure'
import { appointmentsRoute } from './appointments-route'
import { readBearerUser, requireLiveToken } from './bearer'
import { meRoute } from './me-route'
import { peopleRoute } from './people-route'

/** Everything under `/api/v1`. */
export function apiRoutes(sandbox: Sandbox): Hono<Env> {
  const route = new Hono<Env>()
  route.use(count(sandbox), readBearerUser, faultGate(sandbox, 'api'), requireLiveToken(sandbox))
  for (const part of [meRoute, appointmentsRoute, peopleRoute]) route.route('/', part(sandbox))
  route.all('*', (c) => apiFailure(c, 404, 'The route could not be found.'))
  return route
}

function count(sandbox: Sandbox) {
  return createMiddleware<Env>(async (c, next) => {
    await next()
    sandbox.counts.apiAnswer(c.res.status)
  })
}
