import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { faultGate } from '../faults/fault-gate'
import type { Env } from '../http'
import type { Sandbox } from '../sandbox'
import { apiFailure } from './api-failure'
import { appointmentsRoute } from './appointments-route'
import { appointmentsWriteRoute } from './appointments-write-route'
import { readBearerUser, requireLiveToken } from './bearer'
import { consolidationRoute } from './consolidation-route'
import { documentsRoute } from './documents-route'
import { meRoute } from './me-route'
import { peopleRoute } from './people-route'
import { petsWriteRoute } from './pets-write-route'
import { prescriptionsRoute } from './prescriptions-route'
import { salesRoute } from './sales-route'

const parts = [
  meRoute,
  appointmentsRoute,
  appointmentsWriteRoute,
  peopleRoute,
  petsWriteRoute,
  prescriptionsRoute,
  salesRoute,
  consolidationRoute,
  documentsRoute,
]

/** Everything under `/api/v1`. */
export function apiRoutes(sandbox: Sandbox): Hono<Env> {
  const route = new Hono<Env>()
  route.use(
    count(sandbox),
    bodyLimit({ maxSize: 20_000_000 }),
    readBearerUser,
    faultGate(sandbox, 'api'),
    requireLiveToken(sandbox),
  )
  for (const part of parts) route.route('/', part(sandbox))
  route.all('*', (c) => apiFailure(c, 404, 'The route could not be found.'))
  return route
}

function count(sandbox: Sandbox) {
  return createMiddleware<Env>(async (c, next) => {
    await next()
    sandbox.counts.apiAnswer(c.res.status)
  })
}
