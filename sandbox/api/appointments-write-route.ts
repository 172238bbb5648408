import { Hono } from 'hono'
import { z } from 'zod'
import type { Env, SandboxContext } from '../http'
import type { Sandbox } from '../sandbox'
import type { Appointment, Clinic } from '../world/world-types'
import { wallTime } from '../world/zone-clock'
import { forbidden, notFound } from './api-failure'
import { mayUseClinic } from './clinic-scope'
import { renderAppointment } from './render-appointment'
import { checked, id, localTime, readJson } from './write-input'

/** Field names of the documentation (`date`), or those an integrator sends (`datetime_start_utc`, with reminders). */
const times = z.union([
  z.object({ date: localTime, end_date: localTime }),
  z.object({
    datetime_start_utc: z.iso.datetime({ offset: true }),
    datetime_end_utc: z.iso.datetime({ offset: true }),
    reminder_notifications: z.array(z.unknown()),
  }),
])
const common = z.object({
  vet_id: id.nullish(),
  patient_id: id.nullish(),
  service_id: id.nullish(),
  visit_type_id: id.nullish(),
  status: z.coerce.string().optional(),
  observations: z.string().nullish(),
  user_note: z.string().nullish(),
})
const newAppointment = z.intersection(common.extend({ clinic_id: id }), times)
const changedAppointment = z.intersection(
  common,
  z.union([times, z.object({ date: z.undefined(), datetime_start_utc: z.undefined() })]),
)
const statusChange = z.object({
  status: z.union([z.string(), z.number()]).transform(String).pipe(z.string().regex(/^\d$/)),
})

type Change = z.infer<typeof changedAppointment>

/** Writing appointments: create, update, change status (204), cancel (status becomes "7"). */
export function appointmentsWriteRoute(sandbox: Sandbox): Hono<Env> {
  const { appointments } = sandbox.world
  const route = new Hono<Env>()
  route.post('/appointments', (c) => create(c, sandbox))
  route.put('/appointments/:id', async (c) => {
    const found = find(c, sandbox)
    if ('refusal' in found) return found.refusal
    const read = checked(c, changedAppointment, await readJson(c))
    if ('refusal' in read) return read.refusal
    const row = appointments.put({ ...found.row, ...changes(found.clinic, read.value) })
    return c.json({ data: renderAppointment(sandbox, found.clinic, row) })
  })
  route.put('/appointment/:id/change-status', async (c) => {
    const found = find(c, sandbox)
    if ('refusal' in found) return found.refusal
    const read = checked(c, statusChange, await readJson(c))
    if ('refusal' in read) return read.refusal
    appointments.put({ ...found.row, status: read.value.status })
    return c.body(null, 204)
  })
  route.post('/appointments/:id/cancel', (c) => {
    const found = find(c, sandbox)
    if ('refusal' in found) return found.refusal
    const row = appointments.put({ ...found.row, status: '7' })
    return c.json({ data: renderAppointment(sandbox, found.clinic, row) })
  })
  return route
}

async function create(c: SandboxContext, sandbox: Sandbox): Promise<Response> {
  if (!c.var.account.mayReadRecords) return forbidden(c)
  const read = checked(c, newAppointment, await readJson(c))
  if ('refusal' in read) return read.refusal
  const clinic = sandbox.world.clinic(read.value.clinic_id)
  if (!clinic || !mayUseClinic(c, clinic.id)) return forbidden(c)
  const blank = { vetId: null, petId: null, guestName: null, visitTypeId: null, startsAt: '', endsAt: '', userNote: '' }
  const row = sandbox.world.appointments.put({
    ...blank,
    id: sandbox.world.appointments.nextId(),
    clinicId: clinic.id,
    status: '1',
    observations: '',
    ...changes(clinic, read.value),
  })
  return c.json({ data: renderAppointment(sandbox, clinic, row) })
}

/** @returns only what was sent; local times are stored as they come, UTC ones in the clinic's own time. */
function changes(clinic: Clinic, sent: Change): Partial<Appointment> {
  const wanted: Partial<Appointment> = {}
  if (sent.vet_id) wanted.vetId = sent.vet_id
  if (sent.patient_id) wanted.petId = sent.patient_id
  const visitType = sent.visit_type_id ?? sent.service_id
  if (visitType) wanted.visitTypeId = visitType
  if (sent.status) wanted.status = sent.status
  if (typeof sent.observations === 'string') wanted.observations = sent.observations
  if (typeof sent.user_note === 'string') wanted.userNote = sent.user_note
  if ('end_date' in sent) Object.assign(wanted, { startsAt: sent.date, endsAt: sent.end_date })
  if ('datetime_end_utc' in sent) {
    wanted.startsAt = wallTime(clinic.timezone, Date.parse(sent.datetime_start_utc))
    wanted.endsAt = wallTime(clinic.timezone, Date.parse(sent.datetime_end_utc))
  }
  return wanted
}

type Found = { row: Appointment; clinic: Clinic } | { refusal: Response | Promise<Response> }

function find(c: SandboxContext, { world }: Sandbox): Found {
  const row = world.appointment(Number(c.req.param('id')))
  const clinic = row ? world.clinic(row.clinicId) : undefined
  if (!row || !clinic) return { refusal: notFound(c, 'Appointment') }
  const mayChange = c.var.account.mayReadRecords && mayUseClinic(c, clinic.id)
  return mayChange ? { row, clinic } : { refusal: forbidden(c) }
}
