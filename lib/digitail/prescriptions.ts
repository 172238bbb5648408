import { z } from 'zod'
import { dataOf } from './data-of'
import { dayText } from './day-text'
import { type DigitailRequest, writeRequest } from './digitail-request'
import { pathId } from './path-id'
import { jsonBody } from './wire-fields'
import { optionalId, optionalText, wireId } from './wire-values'

const prescription = z
  .object({ id: wireId, clinic_id: optionalId, pet_id: optionalId, product_name: optionalText })
  .transform((wire) => ({
    id: wire.id,
    clinicId: wire.clinic_id,
    petId: wire.pet_id,
    productName: wire.product_name,
  }))

/** A prescription of a pet. */
export type Prescription = z.infer<typeof prescription>

const refillAnswer = dataOf(z.object({ id: wireId }))
const prescriptionAnswer = dataOf(prescription)

/** What must be known of a prescription (digitail documentation: create-prescription-for-pet). */
export type PrescriptionFacts = {
  vetId: number
  quantity: number
  /** "YYYY-MM-DD". */
  prescribedAt: string
  status: 'ACTIVE' | 'INACTIVE'
}

export type PrescriptionDetails = {
  recordId?: number
  productId?: number
  productName?: string
  type?: string
  unitId?: number
  unit?: string
  label?: string
  /** "YYYY-MM-DD". */
  expirationDate?: string
  internalNotes?: string
}

function checked(fields: Partial<PrescriptionFacts> & PrescriptionDetails) {
  const { prescribedAt, expirationDate } = fields
  return {
    ...fields,
    ...(prescribedAt !== undefined && { prescribedAt: dayText(prescribedAt) }),
    ...(expirationDate !== undefined && { expirationDate: dayText(expirationDate) }),
  }
}

/** Prescribes something for a pet (permission ACCESS_PATIENTS). */
export function createPrescription(
  input: { clinicId: number; petId: number } & PrescriptionFacts & PrescriptionDetails,
): DigitailRequest<Prescription> {
  const { clinicId, petId, ...fields } = input
  return writeRequest({
    operation: 'prescriptions.create',
    method: 'POST',
    path: `/pets/${pathId(petId)}/prescriptions`,
    clinicId,
    body: jsonBody({ ...checked(fields), clinicId }),
    answer: prescriptionAnswer,
  })
}

/** Changes what is given of a prescription (update-prescription-for-pet; permission ACCESS_PATIENTS). */
export function updatePrescription(
  input: { petId: number; id: number } & Partial<PrescriptionFacts> & PrescriptionDetails,
): DigitailRequest<Prescription> {
  const { petId, id, ...fields } = input
  return writeRequest({
    operation: 'prescriptions.update',
    method: 'PATCH',
    path: `/pets/${pathId(petId)}/prescriptions/${pathId(id)}`,
    clinicId: null,
    body: jsonBody(checked(fields)),
    answer: prescriptionAnswer,
  })
}

/** Refills a prescription (create-refill-for-prescription; permission ACCESS_PATIENTS). */
export function createRefill(input: {
  prescriptionId: number
  recordId: number
  vetId: number
  /** "YYYY-MM-DD". */
  refilledAt: string
  type?: string
  label?: string
  internalNotes?: string
}): DigitailRequest<{ id: number }> {
  const { prescriptionId, ...fields } = input
  return writeRequest({
    operation: 'prescriptions.refill',
    method: 'POST',
    path: `/prescriptions/${pathId(prescriptionId)}/refills`,
    clinicId: null,
    body: jsonBody({ ...fields, refilledAt: dayText(fields.refilledAt) }),
    answer: refillAnswer,
  })
}
