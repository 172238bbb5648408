import type { Appointment } from '@/lib/digitail/appointments'
import { wallTime } from '@/lib/digitail/wall-time'
import type { AppointmentState, AppointmentView } from './today-view'

/** @returns where an appointment stands at this moment: cancelled as Digitail says, otherwise by the clock. */
export function appointmentState(appointment: Appointment, now: Date): AppointmentState {
  if (appointment.isCancelled) return 'cancelled'
  if (appointment.endsAt <= now) return 'done'
  return appointment.startsAt <= now ? 'now' : 'upcoming'
}

/** @returns an appointment as the page shows it, in the clinic's wall time. */
export function toAppointmentView(appointment: Appointment, at: { now: Date; timezone: string }): AppointmentView {
  const { id, startsAt, endsAt, patient, species, owner, vet, visitType } = appointment
  const clock = (instant: Date) => wallTime(instant, at.timezone).slice(11, 16)
  return {
    id,
    startsAt: clock(startsAt),
    endsAt: clock(endsAt),
    patient,
    species,
    owner,
    vet,
    visitType,
    state: appointmentState(appointment, at.now),
  }
}
