import { Hono } from 'hono'
import type { Env } from '../http'
import type { Sandbox } from '../sandbox'
import { forbidden, notFound } from './api-failure'
import { clinicOfList, mayUseClinic } from './clinic-scope'
import { paginated } from './list-query'
import { renderAppointment } from './render-appointment'

/** Reading appointments. Rows come in no order of time, and nothing but the clinic can be filtered. */
export function appointmentsRoute(sandbox: Sandbox): Hono<Env> {
  const route = new Hono<Env>()
  route.get('/appointments', (c) => {
    if (!c.var.account.mayReadRecords) return forbidden(c)
    const list = clinicOfList(c, sandbox)
    if ('refusal' in list) return list.refusal
    const { clinic } = list
    return paginated(c, sandbox.world.appointmentsOf(clinic), (row) => renderAppointment(sandbox, clinic, row))
  })
  route.get('/appointments/:id', (c) => {
    const row = sandbox.world.appointment(Number(c.req.param('id')))
    const clinic = row ? sandbox.world.clinic(row.clinicId) : undefined
    if (!row || !clinic) return notFound(c, 'Appointment')
    const mayRead = c.var.account.mayReadRecords && mayUseClinic(c, clinic.id)
    return mayRead ? c.json({ data: renderAppointment(sandbox, clinic, row) }) : forbidden(c)
  })
  return route
}
