import { type Appointment, appointmentAnswer } from './appointments'
import { noAnswer } from './data-of'
import { type DigitailRequest, writeRequest } from './digitail-request'
import { pathId } from './path-id'
import { wallTime } from './wall-time'
import { jsonBody } from './wire-fields'

/** When an appointment is, and the clinic's IANA zone, in which Digitail stores the time of day. */
export type AppointmentTimes = { startsAt: Date; endsAt: Date; timezone: string }

/** What an appointment is made of besides its times (digitail documentation: create-an-appointment). */
export type AppointmentFields = {
  vetId?: number | null
  patientId?: number | null
  serviceId?: number | null
  status?: number
  notifyOwner?: boolean
  notifyOwnerMode?: readonly string[]
  observations?: string
  userNote?: string
  notificationMessage?: string
  reminderNotifications?: readonly unknown[]
  recordId?: number | null
  roomId?: number | null
  examinationId?: number | null
  printableFileIds?: readonly number[]
  videoLink?: string
  servicePackageIds?: readonly number[]
  source?: string
  requiresPaymentDeposit?: boolean
}

function wireTimes({ startsAt, endsAt, timezone }: AppointmentTimes) {
  return { date: wallTime(startsAt, timezone), endDate: wallTime(endsAt, timezone) }
}

// The documentation wants the unused links sent as null; an integrator saw reminders required, if only empty.
const unused = { recordId: null, roomId: null, examinationId: null, reminderNotifications: [] }

/** Makes an appointment. Two that are sent make two appointments: ask once (permission CREATE_APPOINTMENTS). */
export function createAppointment(
  input: { clinicId: number; times: AppointmentTimes } & AppointmentFields,
): DigitailRequest<Appointment> {
  const { clinicId, times, ...fields } = input
  return writeRequest({
    operation: 'appointments.create',
    method: 'POST',
    path: '/appointments',
    clinicId,
    body: jsonBody({ ...unused, ...fields, ...wireTimes(times), clinicId }),
    answer: appointmentAnswer,
  })
}

/** Changes what is given of an appointment (digitail documentation: update-an-appointment). */
export function updateAppointment(
  input: { id: number; times?: AppointmentTimes } & AppointmentFields,
): DigitailRequest<Appointment> {
  const { id, times, ...fields } = input
  return writeRequest({
    operation: 'appointments.update',
    method: 'PUT',
    path: `/appointments/${pathId(id)}`,
    clinicId: null,
    body: jsonBody({ ...fields, ...(times && wireTimes(times)) }),
    answer: appointmentAnswer,
  })
}

/** Moves an appointment to another status (change-appointment-status; singular path; permission EDIT_APPOINTMENTS). */
export function changeAppointmentStatus(input: { id: number; status: number }): DigitailRequest<null> {
  return writeRequest({
    operation: 'appointments.change-status',
    method: 'PUT',
    path: `/appointment/${pathId(input.id)}/change-status`,
    clinicId: null,
    body: jsonBody({ status: input.status }),
    answer: noAnswer,
  })
}

/** Cancels an appointment (digitail documentation: cancel-an-appointment; permission EDIT_APPOINTMENTS). */
export function cancelAppointment(input: {
  id: number
  observations?: string
  notificationMessage?: string
  cancellationReason?: string
  recurrenceUpdateMode?: string
}): DigitailRequest<Appointment> {
  const { id, ...fields } = input
  return writeRequest({
    operation: 'appointments.cancel',
    method: 'POST',
    path: `/appointments/${pathId(id)}/cancel`,
    clinicId: null,
    body: jsonBody(fields),
    answer: appointmentAnswer,
  })
}
