import { Hono } from 'hono'
import type { Env } from '../http'
import type { Sandbox } from '../sandbox'
import { allSpecies } from '../world/species'
import type { Owner } from '../world/world-types'
import { forbidden, notFound } from './api-failure'
import { clinicOfList, mayUseClinic } from './clinic-scope'
import { paginated, readFilters } from './list-query'
import { renderOwner } from './render-owner'
import { renderPet } from './render-pet'
import { renderVet } from './render-vet'

/** Reading vets, visit types, pets, pet parents, species and breeds. */
export function peopleRoute(sandbox: Sandbox): Hono<Env> {
  return new Hono<Env>().route('/', staffRoute(sandbox)).route('/', patientRoute(sandbox)).route('/', speciesRoute())
}

function staffRoute(sandbox: Sandbox): Hono<Env> {
  const route = new Hono<Env>()
  route.get('/vets', (c) => {
    const list = clinicOfList(c, sandbox)
    return 'refusal' in list ? list.refusal : paginated(c, sandbox.world.records(list.clinic).vets, renderVet)
  })
  route.get('/vets/:id', (c) => {
    const vet = sandbox.world.vet(Number(c.req.param('id')))
    if (!vet) return notFound(c, 'Vet')
    return mayUseClinic(c, vet.clinicId) ? c.json({ data: renderVet(vet) }) : forbidden(c)
  })
  route.get('/visit-types', (c) => {
    const list = clinicOfList(c, sandbox)
    if ('refusal' in list) return list.refusal
    const { vets, visitTypes } = sandbox.world.records(list.clinic)
    return paginated(c, visitTypes, ({ id, name, category, minutes }) => {
      return {
        id,
        name,
        description: null,
        category,
        duration: minutes,
        is_visible: true,
        vets: vets.map((vet) => ({ id: vet.id })),
      }
    })
  })
  return route
}

function patientRoute(sandbox: Sandbox): Hono<Env> {
  const route = new Hono<Env>()
  route.get('/pets', (c) => {
    if (!c.var.account.mayReadRecords) return forbidden(c)
    const list = clinicOfList(c, sandbox, ['owner_id'])
    if ('refusal' in list) return list.refusal
    const pets = sandbox.world.pets.over(sandbox.world.records(list.clinic).pets, list.clinic.id)
    const { owner_id: owner } = list.filters
    return paginated(c, owner ? pets.filter((pet) => String(pet.ownerId) === owner) : pets, renderPet)
  })
  route.get('/pets/:id', (c) => {
    const pet = sandbox.world.pet(Number(c.req.param('id')))
    if (!pet) return notFound(c, 'Pet')
    const mayRead = c.var.account.mayReadRecords && mayUseClinic(c, pet.clinicId)
    return mayRead ? c.json({ data: renderPet(pet) }) : forbidden(c)
  })
  route.get('/pet-parents', (c) => {
    if (!c.var.account.mayReadRecords) return forbidden(c)
    const read = readFilters(c, { allowed: [] })
    return 'refusal' in read ? read.refusal : paginated(c, allOwners(sandbox, c.var.account.clinicIds), renderOwner)
  })
  return route
}

/** Pet parents cannot be filtered by clinic: one gets those of all one's clinics. */
function allOwners(sandbox: Sandbox, clinicIds: readonly number[]): Owner[] {
  return clinicIds.flatMap((id) => {
    const clinic = sandbox.world.clinic(id)
    return clinic ? sandbox.world.owners.over(sandbox.world.records(clinic).owners, id) : []
  })
}

function speciesRoute(): Hono<Env> {
  const route = new Hono<Env>()
  route.get('/species', (c) =>
    c.json({ data: allSpecies.map(({ id, label }) => ({ id, label, species: label.toLowerCase() })) }),
  )
  route.get('/breeds', (c) => {
    const read = readFilters(c, { allowed: ['species_id'] })
    if ('refusal' in read) return read.refusal
    const { species_id: wanted } = read.filters
    const species = wanted ? allSpecies.filter(({ id }) => String(id) === wanted) : allSpecies
    return c.json({
      data: species.flatMap(({ id, breeds }) =>
        breeds.map((breed) => ({ ...breed, breed: breed.label, species_id: id })),
      ),
    })
  })
  return route
}
