import { z } from 'zod'
import { dataOf } from './data-of'
import { type DigitailRequest, readRequest, writeRequest } from './digitail-request'
import { type ListOf, listQuery } from './list-query'
import { type Page, pageOf } from './page'
import { pathId } from './path-id'
import { formBody } from './wire-fields'
import { optionalId, optionalText, wireId } from './wire-values'

const pet = z
  .object({
    id: wireId,
    nickname: optionalText,
    species_id: optionalId,
    breed_id: optionalId,
    gender: optionalText,
    birthday: optionalText,
    chip_number: optionalText,
    patients: z.array(z.object({ clinic_id: wireId })).catch([]),
  })
  .transform((wire) => ({
    id: wire.id,
    nickname: wire.nickname,
    speciesId: wire.species_id,
    breedId: wire.breed_id,
    gender: wire.gender,
    /** "YYYY-MM-DD". */
    birthday: wire.birthday,
    chipNumber: wire.chip_number,
    /** The clinics that have this pet as a patient; empty when Digitail does not tell. */
    clinicIds: wire.patients.map(({ clinic_id }) => clinic_id),
  }))

/** A pet, reduced to what identifies it (digitail documentation: model-appointment, patient). */
export type Pet = z.infer<typeof pet>

const petAnswer = dataOf(pet)
const petsAnswer = pageOf(pet)
const isOf = ({ clinicIds }: Pet, id: number) => clinicIds.length === 0 || clinicIds.includes(id)

/** What must be known of a new pet (digitail documentation: create-a-pet). */
export type PetFacts = {
  nickname: string
  /** "YYYY-MM-DD". */
  birthday: string
  speciesId: number
  breedId: number
  gender: 'male' | 'female' | 'unknown'
  hormonalStatus: number
}

/** What may be known besides. An empty text overwrites; what is left out stays. */
export type PetDetails = {
  avatar?: Blob
  crossbreed?: boolean
  crossbreedDetails?: string
  color?: string
  colorMask?: readonly string[]
  distinctiveMarks?: string
  observations?: string
  chipNumber?: string
  microchipLocation?: string
  insuranceNumber?: string
  passport?: string
  description?: string
  constitution?: string
  conformation?: string
  allergies?: string
  bloodTypeId?: number
}

/** One page of a clinic's pets (list-all-pets). */
export function listPets(list: ListOf): DigitailRequest<Page<Pet>> {
  const { clinicId } = list
  return readRequest({ operation: 'pets.list', path: '/pets', clinicId, query: listQuery(list), answer: petsAnswer })
}

/** One pet. */
export function retrievePet(id: number): DigitailRequest<Pet> {
  return readRequest({
    operation: 'pets.retrieve',
    path: `/pets/${pathId(id)}`,
    clinicId: null,
    query: {},
    answer: petAnswer,
    ownPart: (answer, clinicId) => (isOf(answer, clinicId) ? answer : null),
  })
}

/** Makes a pet: a form, because it may carry a picture (permission CREATE_PATIENTS). */
export function createPet(
  input: { clinicId: number; vetId: number; ownerId: number } & PetFacts & PetDetails,
): DigitailRequest<Pet> {
  return writeRequest({
    operation: 'pets.create',
    method: 'POST',
    path: '/pets',
    clinicId: input.clinicId,
    body: formBody(input),
    answer: petAnswer,
  })
}

/** Changes what is given of a pet: a POST that the documentation wants marked by a header (update-a-pet). */
export function updatePet(input: { id: number } & Partial<PetFacts> & PetDetails): DigitailRequest<Pet> {
  const { id, ...fields } = input
  return writeRequest({
    operation: 'pets.update',
    method: 'POST',
    path: `/pets/${pathId(id)}`,
    clinicId: null,
    headers: { 'X-HTTP-METHOD-OVERRIDE': 'PUT' },
    body: formBody(fields),
    answer: petAnswer,
  })
}
