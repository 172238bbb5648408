import type { AppointmentState, TodayUnavailable } from '@/lib/clinic/today-view'
import { sentence } from '../sentence'

type UnavailableWords = { title: string; sentence: string }

const unavailable: Record<TodayUnavailable['because'], UnavailableWords> = {
  'needs-reconnect': {
    title: 'Digitail no longer lets us in',
    sentence: 'Reconnect the clinic, and today’s appointments come back.',
  },
  'not-permitted': {
    title: 'We may not see the appointments',
    sentence:
      'The Digitail account behind this connection is not allowed to. Ask whoever manages Digitail at the clinic to allow it.',
  },
  'digitail-trouble': {
    title: 'Digitail is having trouble',
    sentence: 'We keep trying; you need not do anything. Load the page again in a few minutes.',
  },
  'too-many-requests': {
    title: 'Digitail asks us to slow down',
    sentence: 'We asked a lot in a short while. You need not do anything; load the page again in a minute.',
  },
  'our-settings': {
    title: 'Something is wrong on our side',
    sentence:
      'Our own settings keep us from asking Digitail. The people who run this site must act; you need not do anything.',
  },
  disconnected: {
    title: 'This clinic is not connected',
    sentence: 'Connect it, and today’s appointments appear here.',
  },
}

const states: Record<AppointmentState, string> = {
  cancelled: 'Cancelled',
  done: 'Done',
  now: 'Now',
  upcoming: 'Coming up',
}

export const today = {
  title: 'Today at the clinic',
  unavailable,
  states,
  appointments: sentence('{count, plural, one {# appointment} other {# appointments}}', 'count'),
  clinicTime: sentence('times at the clinic ({timezone})', 'timezone'),
  readAt: 'Read from Digitail',
  empty: { title: 'A quiet day', sentence: 'Digitail holds no appointments for today.' },
  more: 'Digitail holds more appointments for today than we show here.',
  waiting: 'Asking Digitail for today’s appointments…',
  again: 'Load again',
  columns: { time: 'Time', patient: 'Patient', owner: 'Owner', vet: 'Vet', visit: 'Visit', state: 'State' },
  unknown: '—',
} as const
