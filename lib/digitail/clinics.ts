import { dataOf } from './data-of'
import { type DigitailRequest, readRequest } from './digitail-request'
import { type DigitailClinic, digitailClinic, toDigitailClinic } from './me'

const clinicAnswer = dataOf(digitailClinic.transform(toDigitailClinic))

/** One clinic (digitail documentation: retrieve-a-clinic; singular in the path). */
export function retrieveClinic(clinicId: number): DigitailRequest<DigitailClinic> {
  return readRequest({
    operation: 'clinic.retrieve',
    path: `/clinic/${clinicId}`,
    clinicId,
    query: {},
    answer: clinicAnswer,
  })
}
