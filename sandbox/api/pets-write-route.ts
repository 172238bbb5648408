import { Hono } from 'hono'
import { z } from 'zod'
import type { Env, SandboxContext } from '../http'
import type { Sandbox } from '../sandbox'
import type { Pet } from '../world/world-types'
import { apiFailure, forbidden, notFound } from './api-failure'
import { mayUseClinic } from './clinic-scope'
import { renderOwner } from './render-owner'
import { renderPet } from './render-pet'
import { checked, day, id, readForm, readJson } from './write-input'

const fields = {
  nickname: z.string().min(1),
  birthday: day,
  species_id: id,
  breed_id: id,
  gender: z.enum(['male', 'female', 'unknown']),
  hormonal_status: id.or(z.literal('0').transform(() => 0)),
}
const optional = { color: z.string().optional(), chip_number: z.string().optional() }
const newPet = z.looseObject({ clinic_id: id, vet_id: id, owner_id: id, ...fields, ...optional })
const changedPet = z.looseObject({ ...z.object(fields).partial().shape, ...optional })
const newOwner = z.object({
  name: z.string().min(1),
  last_name: z.string().min(1),
  terms_and_conditions: z.union([z.literal(true), z.literal(1), z.literal('1'), z.literal('true')]),
  clinic_id: id.optional(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
})
/** Kept as sent, though nothing is made of them here. */
const textFields = [
  'observations',
  'distinctive_marks',
  'microchip_location',
  'insurance_number',
  'passport',
  'description',
  'allergies',
]

/** Creating and updating pets (forms only) and pet parents (JSON). */
export function petsWriteRoute(sandbox: Sandbox): Hono<Env> {
  const route = new Hono<Env>()
  route.post('/pets', (c) => createPet(c, sandbox))
  route.post('/pets/:id', (c) => updatePet(c, sandbox))
  route.post('/pet-parents', (c) => createOwner(c, sandbox))
  return route
}

async function createPet(c: SandboxContext, { world }: Sandbox): Promise<Response> {
  if (!c.var.account.mayReadRecords) return forbidden(c)
  const form = await readForm(c)
  const read = checked(c, newPet, form)
  if ('refusal' in read) return read.refusal
  if (!mayUseClinic(c, read.value.clinic_id)) return forbidden(c)
  const { clinic_id: clinicId, owner_id: ownerId } = read.value
  const pet = world.pets.put({
    id: world.pets.nextId(),
    clinicId,
    ownerId,
    nickname: read.value.nickname,
    speciesId: read.value.species_id,
    breedId: read.value.breed_id,
    gender: read.value.gender,
    hormonalStatus: read.value.hormonal_status,
    birthday: read.value.birthday.slice(0, 10),
    color: read.value.color ?? '',
    chipNumber: read.value.chip_number ?? '',
    weightKg: 0,
    extra: texts(form),
  })
  return c.json({ data: renderPet(pet) }, 201)
}

/** The documentation requires the override header on this POST; keys left out stay, empty values overwrite. */
async function updatePet(c: SandboxContext, { world }: Sandbox): Promise<Response> {
  const override = c.req.header('x-http-method-override')?.toUpperCase()
  if (override !== 'PUT' && override !== 'PATCH')
    return apiFailure(c, 405, 'The POST method is not supported for this route.')
  const pet = world.pet(Number(c.req.param('id')))
  if (!pet) return notFound(c, 'Pet')
  if (!c.var.account.mayReadRecords || !mayUseClinic(c, pet.clinicId)) return forbidden(c)
  const form = await readForm(c)
  const read = checked(c, changedPet, form)
  if ('refusal' in read) return read.refusal
  const { value } = read
  const changed: Pet = {
    ...pet,
    nickname: value.nickname ?? pet.nickname,
    birthday: value.birthday?.slice(0, 10) ?? pet.birthday,
    speciesId: value.species_id ?? pet.speciesId,
    breedId: value.breed_id ?? pet.breedId,
    gender: value.gender ?? pet.gender,
    hormonalStatus: value.hormonal_status ?? pet.hormonalStatus,
    color: value.color ?? pet.color,
    chipNumber: value.chip_number ?? pet.chipNumber,
    extra: { ...pet.extra, ...texts(form) },
  }
  return c.json({ data: renderPet(world.pets.put(changed)) })
}

async function createOwner(c: SandboxContext, { world }: Sandbox): Promise<Response> {
  const [firstClinic] = c.var.account.clinicIds
  if (!c.var.account.mayReadRecords || firstClinic === undefined) return forbidden(c)
  const read = checked(c, newOwner, await readJson(c))
  if ('refusal' in read) return read.refusal
  const clinicId = read.value.clinic_id ?? firstClinic
  if (!mayUseClinic(c, clinicId)) return forbidden(c)
  const owner = world.owners.put({
    id: world.owners.nextId(),
    clinicId,
    firstName: read.value.name,
    lastName: read.value.last_name,
    email: read.value.email ?? '',
    phone: read.value.phone ?? '',
  })
  return c.json({ data: renderOwner(owner) }, 201)
}

function texts(form: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(textFields.flatMap((name) => (name in form ? [[name, form[name] || null]] : [])))
}
