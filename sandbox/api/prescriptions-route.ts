import { Hono } from 'hono'
import { z } from 'zod'
import type { Env, SandboxContext } from '../http'
import type { Sandbox } from '../sandbox'
import type { Prescription } from '../world/prescription'
import { forbidden, notFound } from './api-failure'
import { mayUseClinic } from './clinic-scope'
import { checked, day, id, readJson } from './write-input'

const fields = {
  vet_id: id,
  quantity: z.coerce.number().positive(),
  prescribed_at: day,
  status: z.enum(['ACTIVE', 'INACTIVE']),
}
const newPrescription = z.looseObject({ clinic_id: id, ...fields })
const changedPrescription = z.looseObject(z.object(fields).partial().shape)
const newRefill = z.looseObject({ record_id: id, vet_id: id, refilled_at: day })

/** Prescriptions of a pet and their refills. */
export function prescriptionsRoute(sandbox: Sandbox): Hono<Env> {
  const { prescriptions } = sandbox.world
  const route = new Hono<Env>()
  route.post('/pets/:id/prescriptions', async (c) => {
    const pet = sandbox.world.pet(Number(c.req.param('id')))
    if (!pet) return notFound(c, 'Pet')
    if (!mayWrite(c, pet.clinicId)) return forbidden(c)
    const read = checked(c, newPrescription, await readJson(c))
    if ('refusal' in read) return read.refusal
    const row = { id: prescriptions.nextId(), clinicId: pet.clinicId, petId: pet.id, fields: read.value, refills: 0 }
    return c.json({ data: render(prescriptions.put(row)) }, 201)
  })
  route.patch('/pets/:id/prescriptions/:prescription', async (c) => {
    const row = prescriptions.get(Number(c.req.param('prescription')))
    if (!row || String(row.petId) !== c.req.param('id')) return notFound(c, 'Prescription')
    if (!mayWrite(c, row.clinicId)) return forbidden(c)
    const read = checked(c, changedPrescription, await readJson(c))
    if ('refusal' in read) return read.refusal
    return c.json({ data: render(prescriptions.put({ ...row, fields: { ...row.fields, ...read.value } })) })
  })
  route.post('/prescriptions/:id/refills', async (c) => {
    const row = prescriptions.get(Number(c.req.param('id')))
    if (!row) return notFound(c, 'Prescription')
    if (!mayWrite(c, row.clinicId)) return forbidden(c)
    const read = checked(c, newRefill, await readJson(c))
    if ('refusal' in read) return read.refusal
    prescriptions.put({ ...row, refills: row.refills + 1 })
    return c.json({ data: { id: prescriptions.nextId(), prescription_id: row.id, ...read.value } }, 201)
  })
  return route
}

function mayWrite(c: SandboxContext, clinicId: number): boolean {
  return c.var.account.mayReadRecords && mayUseClinic(c, clinicId)
}

function render(row: Prescription) {
  const known = { record_id: null, product_id: null, product_name: null, type: null, label: null, internal_notes: null }
  return { ...known, ...row.fields, id: row.id, clinic_id: row.clinicId, pet_id: row.petId }
}
