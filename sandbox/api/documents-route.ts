import { Hono } from 'hono'
import { z } from 'zod'
import type { Env, SandboxContext } from '../http'
import type { Sandbox } from '../sandbox'
import { seededRandom } from '../world/seeded-random'
import type { Pet } from '../world/world-types'
import { addDays } from '../world/zone-clock'
import { forbidden, missing } from './api-failure'
import { clinicOfList, mayUseClinic } from './clinic-scope'
import { findSale } from './find-sale'
import { paginated } from './list-query'
import { checked, id, readForm, readJson } from './write-input'

const reminderFilters = [
  'pet_id',
  'reminder_protocol_template_id',
  'reminder_protocol_template_ids',
  'latest',
  'due_date_type',
  'active',
  'exclude_historical',
  'date_before',
  'date_after',
]

/** Files, roles, invoices by mail, reminders. */
export function documentsRoute(sandbox: Sandbox): Hono<Env> {
  const route = new Hono<Env>()
  let lastId = 1000
  route.post('/files', async (c) => {
    if (!c.var.account.mayReadRecords) return forbidden(c)
    const { file, payload } = await readForm(c)
    if (!(file instanceof File)) return missing(c, ['file'])
    lastId += 1
    return c.json(
      { data: { id: lastId, name: file.name, size: file.size, type: file.type, payload: payload ?? null } },
      201,
    )
  })
  route.post('/roles', async (c) => {
    const read = checked(
      c,
      z.object({ title: z.string().min(1), clinic_id: id, permissions_ids: z.array(id).default([]) }),
      await readJson(c),
    )
    if ('refusal' in read) return read.refusal
    if (!mayUseClinic(c, read.value.clinic_id)) return forbidden(c)
    lastId += 1
    return c.json({ data: { id: lastId, ...read.value } }, 201)
  })
  route.get('/invoices/:id/sendPdf', (c) => sendInvoice(c, sandbox))
  route.get('/reminder-protocol-usages', (c) => {
    if (!c.var.account.mayReadRecords) return forbidden(c)
    const list = clinicOfList(c, sandbox, reminderFilters)
    if ('refusal' in list) return list.refusal
    const { pets, today } = sandbox.world.records(list.clinic)
    const { pet_id: wanted } = list.filters
    return paginated(c, wanted ? pets.filter((pet) => String(pet.id) === wanted) : pets, (pet) =>
      renderReminder(pet, today),
    )
  })
  return route
}

/** A GET that sends mail: every one counts, so that a client which repeats or prefetches it is caught. */
function sendInvoice(c: SandboxContext, sandbox: Sandbox): Response | Promise<Response> {
  const found = findSale(c, sandbox, Number(c.req.param('id')))
  if ('refusal' in found) return found.refusal
  const emails = new URL(c.req.url).searchParams.getAll('emails[]')
  sandbox.counts.mailSent(Math.max(1, emails.length))
  return c.body(null, 204)
}

/** Fact sheet section 4, "ReminderProtocolUsage" (the sample is cut). */
function renderReminder(pet: Pet, today: string) {
  const random = seededRandom(`reminder:${pet.id}`)
  return {
    id: pet.id + 80_000,
    clinic_id: pet.clinicId,
    reminder_protocol_template_id: random.integer(1, 6),
    record_id: null,
    pet_id: pet.id,
    vet_id: null,
    treatment_type_id: random.integer(1, 4),
    due_date: addDays(today, random.integer(-30, 90)),
    administration_date: null,
    clinic: { id: pet.clinicId },
  }
}
