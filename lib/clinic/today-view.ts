/** Where an appointment stands: cancelled as Digitail says, otherwise by the clock. */
export type AppointmentState = 'cancelled' | 'done' | 'now' | 'upcoming'

export type AppointmentView = {
  id: number
  /** Wall time at the clinic, "HH:MM". */
  startsAt: string
  endsAt: string
  patient: string | null
  species: string | null
  owner: string | null
  vet: string | null
  visitType: string | null
  state: AppointmentState
}

/** Today at the clinic, in the clinic's own time zone. */
export type Today = {
  kind: 'today'
  /** "YYYY-MM-DD" at the clinic. */
  day: string
  timezone: string
  appointments: AppointmentView[]
  /** False when Digitail holds more than we read; the page then says so. */
  isComplete: boolean
  /** ISO 8601, UTC. */
  readAt: string
}

/** Why there is nothing to show, and thereby who must act. */
export type TodayUnavailable = {
  kind: 'unavailable'
  because:
    | 'needs-reconnect'
    | 'not-permitted'
    | 'digitail-trouble'
    | 'too-many-requests'
    | 'our-settings'
    | 'disconnected'
}

export type TodayView = Today | TodayUnavailable
