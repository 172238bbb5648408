import type { DigitailRequest, RequestBody } from '@/lib/digitail/digitail-request'
import { CallError } from './call-error'

const clinicNames = /^(?:filter\[)?clinic_ids?\]?$/i

function entriesOf(body: RequestBody): Iterable<[string, unknown]> {
  if (body.kind === 'json') return Object.entries(body.value)
  return body.kind === 'form' ? body.fields.entries() : []
}

function* namedClinics({ clinicId, query, body }: DigitailRequest<unknown>): Generator<unknown> {
  if (clinicId !== null) yield clinicId
  for (const [name, value] of [...Object.entries(query), ...entriesOf(body)]) {
    if (clinicNames.test(name) && value !== undefined) yield value
  }
}

/**
 * Lets a request pass that names this clinic or none. One Digitail account may serve many clinics, and
 * its token opens all of them: this is what keeps a call in one clinic's name out of the others.
 *
 * @param clinicId as Digitail numbers it
 * @throws CallError foreign-clinic; nothing was sent
 */
export function checkClinic(request: DigitailRequest<unknown>, clinicId: number): void {
  for (const named of namedClinics(request)) {
    if (String(named) !== String(clinicId)) throw new CallError('foreign-clinic', request.operation)
  }
}

/**
 * Leaves of an answer what is this clinic's, or does not tell: an id can name a thing of another clinic that
 * the same account may see, and a list may hold more than was asked for.
 *
 * @throws CallError foreign-clinic when nothing is left
 */
export function ownPart<T>(request: DigitailRequest<T>, answer: T, clinicId: number): T {
  const own = request.ownPart === undefined ? answer : request.ownPart(answer, clinicId)
  if (own === null && answer !== null) throw new CallError('foreign-clinic', request.operation, { wasSent: true })
  return own ?? answer
}
