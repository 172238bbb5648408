import { describe, expect, test } from 'vitest'
import { demoClinics } from './clinics'
import { demoUsers } from './users'
import { World } from './world'
import { dayInZone, instantInZone, wallTime } from './zone-clock'

const make = () => new World({ seed: 'demo', extraUsers: () => 20_000 })

describe('the world', () => {
  test.each(demoClinics)('$name has 100 to 300 appointments, 12 to 25 of them today, some cancelled', (clinic) => {
    const { appointments } = make().records(clinic)
    const today = appointments.filter((row) => row.startsAt.startsWith(dayInZone(clinic.timezone, Date.now())))
    expect(appointments.length).toBeGreaterThanOrEqual(100)
    expect(appointments.length).toBeLessThanOrEqual(300)
    expect(today.length).toBeGreaterThanOrEqual(12)
    expect(today.length).toBeLessThanOrEqual(25)
    expect(today.filter((row) => row.status === '7').length).toBeGreaterThan(0)
    expect(new Set(today.map((row) => row.startsAt.slice(11, 13))).size).toBeGreaterThan(5)
    expect(new Set(appointments.map((row) => row.id)).size).toBe(appointments.length)
  })

  test('is the same for the same seed, and an appointment stays itself when the day moves on', () => {
    const [clinic] = demoClinics
    if (!clinic) throw new Error('There is no clinic.')
    const monday = Date.parse('2026-11-23T15:00:00Z')
    const one = make().records(clinic, monday).appointments
    expect(make().records(clinic, monday).appointments).toEqual(one)
    const later = new Map(
      make()
        .records(clinic, monday + 86_400_000)
        .appointments.map((row) => [row.id, row]),
    )
    const shared = one.filter((row) => later.has(row.id))
    expect(shared.length).toBeGreaterThan(150)
    expect(shared.every((row) => JSON.stringify(later.get(row.id)) === JSON.stringify(row))).toBe(true)
  })

  test('finds by id whatever it lists, in demo and extra clinics', () => {
    const world = make()
    for (const clinic of [...demoClinics, world.clinic(200_000), world.clinic(219_999)]) {
      if (!clinic) throw new Error('A clinic is missing.')
      const { appointments, pets, owners, vets, sales } = world.records(clinic)
      for (const row of appointments.slice(0, 20)) expect(world.appointment(row.id)).toEqual(row)
      for (const row of pets) expect(world.pet(row.id)).toEqual(row)
      for (const row of owners) expect(world.owner(row.id)).toEqual(row)
      for (const row of vets) expect(world.vet(row.id)).toEqual(row)
      for (const row of sales) expect(world.sale(row.id)).toEqual(row)
    }
  })

  test('vets who can sign in are vets of their clinic; no id means two people', () => {
    const world = make()
    for (const user of demoUsers) {
      const vet = world.vet(user.id)
      expect(vet === undefined || (vet.lastName === user.lastName && user.clinicIds.includes(vet.clinicId))).toBe(true)
    }
  })
})

describe('clocks', () => {
  test.each([
    ['America/New_York', '2026-11-23 09:00:00', '2026-11-23T14:00:00.000Z'],
    ['America/New_York', '2026-07-01 09:00:00', '2026-07-01T13:00:00.000Z'],
    ['Australia/Sydney', '2026-11-24 08:30:00', '2026-11-23T21:30:00.000Z'],
    ['Europe/Bucharest', '2026-03-29 12:00:00', '2026-03-29T09:00:00.000Z'],
  ])('%s %s', (zone, wall, utc) => {
    expect(new Date(instantInZone(zone, wall)).toISOString()).toBe(utc)
    expect(wallTime(zone, Date.parse(utc))).toBe(wall)
  })
})
