import { z } from 'zod'
import { dataOf } from './data-of'
import { type DigitailRequest, readRequest } from './digitail-request'
import { pathId } from './path-id'
import { optionalText, wireId } from './wire-values'

const vet = z
  .object({
    id: wireId,
    name_with_title: optionalText,
    full_name: optionalText,
    email: optionalText,
    type: optionalText,
  })
  .transform((wire) => ({
    id: wire.id,
    name: wire.name_with_title ?? wire.full_name,
    email: wire.email,
    type: wire.type,
  }))

/** A vet, or another colleague: `type` tells, such as "veterinarian". */
export type Vet = z.infer<typeof vet>

const vetAnswer = dataOf(vet)

/** One vet (digitail documentation: retrieve-a-vet). */
export function retrieveVet(id: number): DigitailRequest<Vet> {
  return readRequest({
    operation: 'vets.retrieve',
    path: `/vets/${pathId(id)}`,
    clinicId: null,
    query: {},
    answer: vetAnswer,
  })
}
