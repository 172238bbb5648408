import { describe, expect, test } from 'vitest'
import type { Appointment } from '@/lib/digitail/appointments'
import { appointmentState, toAppointmentView } from './appointment-view'

const visit: Appointment = {
  id: 1,
  clinicId: 7,
  isCancelled: false,
  startsAt: new Date('2026-11-23T14:00:00Z'),
  endsAt: new Date('2026-11-23T14:30:00Z'),
  patient: 'Nala',
  species: null,
  owner: 'Paul',
  vet: null,
  visitType: null,
}

describe('where an appointment stands', () => {
  test.each([
    ['13:59:59', 'upcoming'],
    ['14:00:00', 'now'],
    ['14:29:59', 'now'],
    ['14:30:00', 'done'],
  ])('at %s it is %s', (time, state) => {
    expect(appointmentState(visit, new Date(`2026-11-23T${time}Z`))).toBe(state)
  })

  test('a cancelled one stays cancelled', () => {
    expect(appointmentState({ ...visit, isCancelled: true }, new Date('2026-11-23T14:10:00Z'))).toBe('cancelled')
  })

  test('its times are those of the clinic’s wall', () => {
    const at = { now: new Date('2026-11-23T12:00:00Z'), timezone: 'America/New_York' }
    expect(toAppointmentView(visit, at)).toMatchObject({ startsAt: '09:00', endsAt: '09:30', patient: 'Nala' })
  })
})
