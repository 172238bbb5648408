import { z } from 'zod'
import { dataOf } from './data-of'
import { type DigitailRequest, readRequest } from './digitail-request'
import { listQuery } from './list-query'
import { ownRows, type Page, pageOf } from './page'
import { pathId } from './path-id'
import { optionalText, wireId, wireInstant } from './wire-values'

const label = z.object({ label: optionalText, label_en: optionalText }).nullish().catch(null)
const person = z.object({ name_with_title: optionalText, full_name: optionalText }).nullish().catch(null)
const patient = z.object({ nickname: optionalText, species: label }).nullish().catch(null)

/** An appointment on the wire (digitail documentation: model-appointment), as far as it is used. */
const wireStatus = z.union([z.string(), z.number().transform(String)])

const appointment = z
  .object({
    id: wireId,
    clinic_id: wireId,
    status: wireStatus,
    datetime_start_utc: wireInstant,
    datetime_end_utc: wireInstant,
    pet_name: optionalText,
    owner_name: optionalText,
    patient,
    service: label,
    vet: person,
  })
  .transform((wire) => ({
    id: wire.id,
    clinicId: wire.clinic_id,
    /** 7 has been seen to mean cancelled; the other numbers are not published. */
    isCancelled: wire.status === '7',
    startsAt: wire.datetime_start_utc,
    endsAt: wire.datetime_end_utc,
    patient: wire.patient?.nickname ?? wire.pet_name,
    species: wire.patient?.species?.label ?? null,
    owner: wire.owner_name,
    vet: wire.vet?.name_with_title ?? wire.vet?.full_name ?? null,
    visitType: wire.service?.label ?? wire.service?.label_en ?? null,
  }))

/** An appointment in our words. */
export type Appointment = z.infer<typeof appointment>

/** Days of one clinic, "YYYY-MM-DD", both included. */
export type DayRange = { filter: string; from: string; to: string }

const isOf = ({ clinicId }: Appointment, id: number) => clinicId === id

/** Answers of the operations on appointments. */
export const appointmentAnswer = dataOf(appointment)
const appointmentsAnswer = pageOf(appointment)

/**
 * One page of a clinic's appointments (digitail documentation: get-all-appointments).
 *
 * @param input.days a filter by day; none is documented, so its name comes from the settings
 */
export function listAppointments(input: {
  clinicId: number
  page: number
  perPage: number
  days?: DayRange
}): DigitailRequest<Page<Appointment>> {
  const { clinicId, days, ...page } = input
  const filters = days && { [days.filter]: `${days.from},${days.to}` }
  return readRequest({
    operation: 'appointments.list',
    path: '/appointments',
    clinicId,
    query: listQuery({ clinicId, ...page, filters }),
    answer: appointmentsAnswer,
    // The filter asks Digitail; this makes sure, should it ever not listen.
    ownPart: ownRows(isOf),
  })
}

/** One appointment. */
export function retrieveAppointment(id: number): DigitailRequest<Appointment> {
  return readRequest({
    operation: 'appointments.retrieve',
    path: `/appointments/${pathId(id)}`,
    clinicId: null,
    query: {},
    answer: appointmentAnswer,
    ownPart: (answer, clinicId) => (isOf(answer, clinicId) ? answer : null),
  })
}
