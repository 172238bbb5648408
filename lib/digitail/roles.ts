import { z } from 'zod'
import { dataOf } from './data-of'
import { type DigitailRequest, writeRequest } from './digitail-request'
import { jsonBody } from './wire-fields'
import { optionalText, wireId } from './wire-values'

const role = z.object({ id: wireId, title: optionalText })

/** A role of a clinic's staff. */
export type Role = z.infer<typeof role>

const roleAnswer = dataOf(role)

/** Makes a role at a clinic (digitail documentation: create-a-role). */
export function createRole(input: {
  clinicId: number
  title: string
  permissionsIds: readonly number[]
}): DigitailRequest<Role> {
  return writeRequest({
    operation: 'roles.create',
    method: 'POST',
    path: '/roles',
    clinicId: input.clinicId,
    body: jsonBody(input),
    answer: roleAnswer,
  })
}
