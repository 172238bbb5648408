import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { apiRoutes } from './api/api-routes'
import { controlApi } from './control/control-api'
import { controlGuard } from './control/control-guard'
import { controlPageRoute } from './control/control-page-route'
import type { Env } from './http'
import { authorizeRoute } from './oauth/authorize-route'
import { revokeRoute } from './oauth/revoke-route'
import { tokenRoute } from './oauth/token-route'
import { clinicLogo, userPicture } from './pages/clinic-logo'
import { problemPage } from './pages/problem-page'
import type { Sandbox } from './sandbox'

const contentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'"

/** All routes of the sandbox on one app. */
export function sandboxApp(sandbox: Sandbox): Hono<Env> {
  const app = new Hono<Env>()
  app.use(prepare, logRequest(sandbox), pageHeaders)
  app.route('/', authorizeRoute(sandbox))
  app.route('/', tokenRoute(sandbox))
  app.route('/', revokeRoute(sandbox))
  app.route('/', assetRoute(sandbox))
  app.route('/api/v1', apiRoutes(sandbox))
  app.use('/sandbox/*', controlGuard)
  app.route('/', controlPageRoute(sandbox))
  app.route('/sandbox/api', controlApi(sandbox))
  app.get('/', (c) => c.redirect('/sandbox', 302))
  app.get('/login', (c) =>
    c.html(problemPage({ title: 'Sign in', text: 'Signing in starts from an app that connects to Digitail.' })),
  )
  app.notFound((c) => c.html(problemPage({ title: 'Not here', text: 'The sandbox has no such page.' }), 404))
  return app
}

const prepare = createMiddleware<Env>(async (c, next) => {
  c.set('userId', null)
  c.set('faults', [])
  c.set('answeredBy', null)
  c.set('form', {})
  c.set('outcome', 'none')
  await next()
})

/** Remembers what was asked, without query, headers or bodies: those carry secrets. */
function logRequest(sandbox: Sandbox) {
  return createMiddleware<Env>(async (c, next) => {
    const at = Date.now()
    await next()
    const { method, path } = c.req
    if (path.startsWith('/sandbox')) return
    const faults = c.var.faults.map((fault) => fault.name)
    sandbox.log.add({ at, method, path, status: c.res.status, ms: Date.now() - at, userId: c.var.userId, faults })
  })
}

const pageHeaders = createMiddleware<Env>(async (c, next) => {
  await next()
  if (!c.res.headers.get('content-type')?.startsWith('text/html')) return
  c.res.headers.set('content-security-policy', contentPolicy)
  c.res.headers.set('cache-control', 'no-store')
  c.res.headers.set('referrer-policy', 'same-origin')
  c.res.headers.set('x-content-type-options', 'nosniff')
})

function assetRoute({ world }: Sandbox): Hono<Env> {
  const route = new Hono<Env>()
  const svg = { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=3600' }
  route.get('/assets/clinic/:file{[0-9]+\\.svg}', async (c) => {
    const clinic = world.clinic(Number.parseInt(c.req.param('file'), 10))
    return clinic ? c.body(String(await clinicLogo(clinic)), 200, svg) : c.notFound()
  })
  route.get('/assets/user/:file{[0-9]+\\.svg}', async (c) => {
    const user = world.user(Number.parseInt(c.req.param('file'), 10))
    return user ? c.body(String(await userPicture(user)), 200, svg) : c.notFound()
  })
  return route
}
