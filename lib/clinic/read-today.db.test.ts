import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { CallError, type CallErrorCode } from '@/lib/calls/call-error'
import * as calls from '@/lib/calls/for-clinic'
import { connectClinic, emily, ioana, tessa } from '@/lib/calls/testing/connected-clinic'
import * as appointments from '@/lib/digitail/appointments'
import { wallTime } from '@/lib/digitail/wall-time'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { startProvider } from '@/lib/refresh/testing/provider'
import { readToday } from './read-today'
import type { Today, TodayView } from './today-view'

process.env.DIGITAIL_APPOINTMENTS_DAY_FILTER = 'date_between'
const provider = await startProvider()
afterAll(provider.close)
beforeEach(provider.calm)
await provider.set({ rateLimit: 0 })

function asToday(view: TodayView): Today {
  if (view.kind !== 'today') throw new Error(`nothing to show: ${view.because}`)
  return view
}

describe('today at the clinic', () => {
  test.each([emily, ioana])('the appointments of the clinic’s own day, by start', async (person) => {
    const { clinicId } = await connectClinic(provider.url, person)
    const timezone = person.clinics[0]?.timezone ?? 'UTC'
    const now = new Date()
    const today = asToday(await readToday({ clinicId, now }))
    expect(today).toMatchObject({ timezone, day: wallTime(now, timezone).slice(0, 10), isComplete: true })
    expect(today.appointments.length).toBeGreaterThanOrEqual(13)
    expect(today.appointments.length).toBeLessThanOrEqual(20)
    const starts = today.appointments.map(({ startsAt }) => startsAt)
    expect(starts).toEqual([...starts].sort())
    expect(starts.every((start) => /^(?:0[8-9]|1[0-9]):[0-5][0-9]$/.test(start))).toBe(true)
    expect(today.appointments.some(({ state }) => state === 'cancelled')).toBe(true)
  })

  test('what has begun and what is over follows the clock', async () => {
    const { clinicId } = await connectClinic(provider.url, emily)
    const states = async (now: Date) => {
      const { appointments } = asToday(await readToday({ clinicId, now }))
      return new Set(appointments.map(({ state }) => state))
    }
    const noon = new Date(`${wallTime(new Date(), 'America/New_York').slice(0, 10)}T17:00:00Z`)
    expect(await states(new Date(noon.getTime() - 10 * 3_600_000))).toEqual(new Set(['upcoming', 'cancelled']))
    expect(await states(new Date(noon.getTime() + 9 * 3_600_000))).toEqual(new Set(['done', 'cancelled']))
  })

  test('a day filter that Digitail refuses is left out, and not asked again', async () => {
    const { clinicId } = await connectClinic(provider.url, emily)
    oncePerProcess('refused-day-filters', () => new Set<string>()).clear()
    const spy = vi.spyOn(appointments, 'listAppointments')
    const now = new Date('2026-11-23T20:00:00Z')
    const filtersAsked = async () => {
      spy.mockClear()
      await readToday({ clinicId, now })
      return spy.mock.calls.map(([{ days }]) => days)
    }
    const days = { filter: 'date_between', from: '2026-11-22', to: '2026-11-24' }
    const [first, ...others] = await filtersAsked()
    expect(first).toEqual(days)
    expect(others.length).toBeGreaterThan(0)
    expect([...others, ...(await filtersAsked())].filter(Boolean)).toEqual([])
    spy.mockRestore()
  })

  test('a clinic without a zone is shown in UTC', async () => {
    const { clinicId } = await connectClinic(provider.url, { ...emily, clinics: [{ id: 1201, timezone: null }] })
    expect(asToday(await readToday({ clinicId, now: new Date() })).timezone).toBe('UTC')
  })
})

describe('why there is nothing to show', () => {
  test('an account that may not see appointments', async () => {
    const { clinicId } = await connectClinic(provider.url, tessa)
    expect(await readToday({ clinicId, now: new Date() })).toEqual({ kind: 'unavailable', because: 'not-permitted' })
  })

  test('a clinic that does not exist', async () => {
    const clinicId = '0190d0f0-0000-7000-8000-000000000000'
    expect(await readToday({ clinicId, now: new Date() })).toEqual({ kind: 'unavailable', because: 'disconnected' })
  })

  test.each<[CallErrorCode, string]>([
    ['needs-reconnect', 'needs-reconnect'],
    ['disconnected', 'disconnected'],
    ['not-permitted', 'not-permitted'],
    ['not-found', 'not-permitted'],
    ['too-many-requests', 'too-many-requests'],
    ['our-configuration', 'our-settings'],
    ['digitail-unavailable', 'digitail-trouble'],
    ['invalid-request', 'digitail-trouble'],
    ['unreadable', 'digitail-trouble'],
  ])('a call that ends with %s is told as %s', async (code, because) => {
    const { clinicId } = await connectClinic(provider.url, emily)
    const failing = { send: () => Promise.reject(new CallError(code, 'x')), pages: failingPages(code) }
    const spy = vi.spyOn(calls, 'forClinic').mockReturnValue(failing)
    expect(await readToday({ clinicId, now: new Date() })).toEqual({ kind: 'unavailable', because })
    spy.mockRestore()
  })
})

function failingPages(code: CallErrorCode) {
  // biome-ignore lint/correctness/useYield: it fails before the first page
  return async function* () {
    throw new CallError(code, 'x')
  }
}
