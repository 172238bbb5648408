import 'server-only'
import { CallError } from '@/lib/calls/call-error'
import { forClinic } from '@/lib/calls/for-clinic'
import { type Appointment, type DayRange, listAppointments } from '@/lib/digitail/appointments'
import { wallTime } from '@/lib/digitail/wall-time'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { settings } from '@/lib/infra/settings'

/** `isComplete` is false when Digitail holds more than we read. */
export type AppointmentsRead = { appointments: Appointment[]; isComplete: boolean }

const dayMs = 24 * 3_600_000

// Filters that Digitail answered with 400: asked once in the life of a process, not once a page view.
const refusedFilters = () => oncePerProcess('refused-day-filters', () => new Set<string>())

function dayRange(now: Date, timezone: string): DayRange | undefined {
  const filter = settings().DIGITAIL_APPOINTMENTS_DAY_FILTER
  if (filter === undefined || refusedFilters().has(filter)) return undefined
  // A day more on either side: nothing tells in which zone Digitail compares.
  const day = (offset: number) => wallTime(new Date(now.getTime() + offset * dayMs), timezone).slice(0, 10)
  return { filter, from: day(-1), to: day(1) }
}

// Nothing documents the order of the list, and today is among the newest rows: at one of its ends.
const bounds = { perPage: 250, maxPages: 20, beyondBound: 'both-ends' } as const

async function readPages(clinicId: string, days: DayRange | undefined): Promise<AppointmentsRead> {
  const byId = new Map<number, Appointment>()
  let isComplete = true
  let unread = Number.POSITIVE_INFINITY
  for await (const page of forClinic(clinicId).pages((at) => listAppointments({ ...at, days }), bounds)) {
    // A row that moves to the next page while we read comes twice.
    for (const appointment of page.items) byId.set(appointment.id, appointment)
    isComplete &&= page.leftOut === 0
    unread = Math.min(unread, page.lastPage) - 1
  }
  return { appointments: [...byId.values()], isComplete: isComplete && unread <= 0 }
}

/**
 * Reads the clinic's appointments, limited to the days around now where a filter for that is configured
 * and Digitail accepts it; otherwise all of them, up to the bound of `pages`.
 *
 * @throws CallError
 */
export async function readAppointmentsAround(
  clinicId: string,
  at: { now: Date; timezone: string },
): Promise<AppointmentsRead> {
  const days = dayRange(at.now, at.timezone)
  if (days === undefined) return await readPages(clinicId, undefined)
  try {
    return await readPages(clinicId, days)
  } catch (error) {
    if (!(error instanceof CallError) || error.status !== 400) throw error
    refusedFilters().add(days.filter)
    return await readPages(clinicId, undefined)
  }
}
