import 'server-only'
import { CallError, type CallErrorCode } from '@/lib/calls/call-error'
import type { Appointment } from '@/lib/digitail/appointments'
import { wallTime } from '@/lib/digitail/wall-time'
import { db } from '@/lib/infra/db'
import { readClinicConnection } from '@/lib/store/clinic-connection'
import { toAppointmentView } from './appointment-view'
import { type AppointmentsRead, readAppointmentsAround } from './read-appointments-around'
import type { Today, TodayUnavailable, TodayView } from './today-view'

/** What each failure of a call means to the person who looks at the page. */
const reasons: Record<CallErrorCode, TodayUnavailable['because']> = {
  'needs-reconnect': 'needs-reconnect',
  disconnected: 'disconnected',
  'not-permitted': 'not-permitted',
  // A clinic that its own account no longer finds is one that it may no longer see.
  'not-found': 'not-permitted',
  'foreign-clinic': 'not-permitted',
  'too-many-requests': 'too-many-requests',
  'our-configuration': 'our-settings',
  'digitail-unavailable': 'digitail-trouble',
  'invalid-request': 'digitail-trouble',
  unreadable: 'digitail-trouble',
}

const dayOf = (instant: Date, timezone: string) => wallTime(instant, timezone).slice(0, 10)
const byStart = (one: Appointment, other: Appointment) => one.startsAt.getTime() - other.startsAt.getTime()

function toToday(read: AppointmentsRead, at: { now: Date; timezone: string }): Today {
  const { now, timezone } = at
  const day = dayOf(now, timezone)
  const today = read.appointments.filter(({ startsAt }) => dayOf(startsAt, timezone) === day).sort(byStart)
  return {
    kind: 'today',
    day,
    timezone,
    appointments: today.map((appointment) => toAppointmentView(appointment, at)),
    isComplete: read.isComplete,
    readAt: now.toISOString(),
  }
}

/**
 * Today at a clinic, read from Digitail at this moment: the day in the clinic's own zone (UTC when Digitail
 * told none), by start. Whether this person may see this clinic is decided by the caller, before.
 *
 * @param input.clinicId our id of the clinic
 * @param input.now decides which day it is and what has begun
 * @returns the day, or why there is nothing to show; throws only for bugs and when our database is away
 */
export async function readToday(input: { clinicId: string; now: Date }): Promise<TodayView> {
  const { clinicId, now } = input
  const clinic = await readClinicConnection(db(), clinicId)
  if (clinic === null) return { kind: 'unavailable', because: 'disconnected' }
  const at = { now, timezone: clinic.timezone ?? 'UTC' }
  try {
    return toToday(await readAppointmentsAround(clinicId, at), at)
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    return { kind: 'unavailable', because: reasons[error.code] }
  }
}
