import { Hono } from 'hono'
import type { Env } from '../http'
import { fullName } from '../pages/login-page'
import type { Sandbox } from '../sandbox'
import type { Clinic, DemoUser } from '../world/world-types'
import { forbidden, notFound } from './api-failure'
import { mayUseClinic } from './clinic-scope'
import { readFilters } from './list-query'

/** `GET /auth/me` (fact sheet 2.3) and `GET /clinic/{id}` (2.4: the shape of the latter is not known; here as in "me"). */
export function meRoute(sandbox: Sandbox): Hono<Env> {
  const route = new Hono<Env>()
  route.get('/auth/me', (c) => {
    const read = readFilters(c, { allowed: [], includes: ['multipleClinic'] })
    if ('refusal' in read) return read.refusal
    const isMultiple = c.req.query('include')?.split(',').includes('multipleClinic') ?? false
    return c.json({ data: renderMe(sandbox, c.var.account, isMultiple) })
  })
  route.get('/clinic/:id', (c) => {
    const clinic = sandbox.world.clinic(Number(c.req.param('id')))
    if (!clinic) return notFound(c, 'Clinic')
    return mayUseClinic(c, clinic.id) ? c.json({ data: renderClinic(sandbox, clinic) }) : forbidden(c)
  })
  return route
}

function renderMe(sandbox: Sandbox, user: DemoUser, isMultiple: boolean) {
  const clinics = sandbox.world.clinicsOf(user)
  const [first] = clinics
  const list = { [sandbox.settings.now.clinicsKey]: clinics.map((clinic) => renderListed(sandbox, clinic)) }
  return {
    id: user.id,
    first_name: user.firstName,
    last_name: user.lastName,
    full_name: `${user.firstName} ${user.lastName}`,
    email: user.email,
    name_with_title: fullName(user),
    video_link: '',
    profile_picture: `${sandbox.url}/assets/user/${user.id}.svg`,
    employee: { id: user.id + 700_000, chat_user: {} },
    clinic: first ? renderClinic(sandbox, first) : null,
    ...(isMultiple ? list : {}),
  }
}

function renderListed(sandbox: Sandbox, clinic: Clinic) {
  return { id: clinic.id, name: clinic.name, slug: clinic.slug, logo: logoUrl(sandbox, clinic) }
}

function renderClinic(sandbox: Sandbox, clinic: Clinic) {
  return {
    ...renderListed(sandbox, clinic),
    preferences: { language_locale: clinic.locale, timezone: clinic.timezone, date_format: clinic.dateFormat },
  }
}

function logoUrl(sandbox: Sandbox, clinic: Clinic): string {
  return `${sandbox.url}/assets/clinic/${clinic.id}.svg`
}
