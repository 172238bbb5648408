import { z } from 'zod'
import { dataOf } from './data-of'
import { type DigitailRequest, writeRequest } from './digitail-request'
import { jsonBody } from './wire-fields'
import { optionalText, wireId } from './wire-values'

/** A pet parent on the wire (digitail documentation, as customer of a sale), as far as it is used. */
export const petParent = z
  .object({ id: wireId, name: optionalText, last_name: optionalText, email: optionalText, phone: optionalText })
  .transform(({ last_name: lastName, ...wire }) => ({ ...wire, lastName }))

/** The owner of pets. */
export type PetParent = z.infer<typeof petParent>

const petParentAnswer = dataOf(petParent)

/** What may be known of a new pet parent (digitail documentation: create-a-petparent). */
export type PetParentFields = {
  name: string
  lastName: string
  /** Whether they have accepted Digitail's terms: ask them. */
  termsAndConditions: boolean
  email?: string
  password?: string
  phone?: string
  secondaryPhone?: string
  address?: string
  address2?: string
  city?: string
  street?: string
  streetNumber?: string
  zipCode?: string
  region?: string
  regionShortCode?: string
  countryId?: number
  latitude?: number
  longitude?: number
  /** "YYYY-MM-DD". */
  birthdate?: string
  cnp?: string
  observations?: string
  tagIds?: readonly number[]
  enableChatWithoutApp?: boolean
}

/** Makes a pet parent at a clinic (permission CREATE_PATIENTS). */
export function createPetParent(input: { clinicId: number } & PetParentFields): DigitailRequest<PetParent> {
  return writeRequest({
    operation: 'pet-parents.create',
    method: 'POST',
    path: '/pet-parents',
    clinicId: input.clinicId,
    body: jsonBody(input),
    answer: petParentAnswer,
  })
}
