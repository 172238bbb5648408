import { hashKey, type SeededRandom, seededRandom } from './seeded-random'
import type { Appointment, Clinic, Pet, Vet, VisitType } from './world-types'
import { addDays, dayNumber } from './zone-clock'

const daysBack = 6
const daysAhead = 8
const opensAt = 8 * 60
const openMinutes = 10 * 60
/** Ids repeat after this many days; far more than the window that exists at any time. */
const idCycleDays = 400
const idsPerDay = 25

export type ClinicPeople = { clinic: Clinic; vets: Vet[]; visitTypes: VisitType[]; pets: Pet[] }

/**
 * The appointments of a clinic around a day, in an order that has nothing to do with time.
 * Each day is made from its own date, so an appointment keeps its id and content when the days move on.
 * @param today "YYYY-MM-DD" in the clinic's zone
 */
export function appointmentsAround(people: ClinicPeople, seed: string, today: string): Appointment[] {
  const days = Array.from({ length: daysBack + daysAhead + 1 }, (_, index) => addDays(today, index - daysBack))
  return days
    .flatMap((day) => appointmentsOfDay(people, seed, day))
    .sort((one, other) => hashKey(String(one.id)) - hashKey(String(other.id)))
}

/** @returns the ordinal of the clinic that an appointment id belongs to. */
export const ordinalOfAppointment = (id: number) => Math.floor(id / (idCycleDays * idsPerDay))

function appointmentsOfDay(people: ClinicPeople, seed: string, day: string): Appointment[] {
  const random = seededRandom(`${seed}:day:${people.clinic.id}:${day}`)
  const count = random.integer(13, 20)
  const cancelledOne = random.integer(0, count - 1)
  return Array.from({ length: count }, (_, index) => {
    const made = oneAppointment(people, random, { day, index, count })
    return index === cancelledOne ? { ...made, status: '7' } : made
  })
}

function oneAppointment(
  people: ClinicPeople,
  random: SeededRandom,
  at: { day: string; index: number; count: number },
): Appointment {
  const visitType = people.visitTypes[random.integer(0, people.visitTypes.length - 1)]
  const start = opensAt + Math.round(((at.index + random.next() * 0.7) * openMinutes) / at.count / 5) * 5
  const isGuest = random.chance(0.04)
  return {
    id: people.clinic.ordinal * idCycleDays * idsPerDay + (dayNumber(at.day) % idCycleDays) * idsPerDay + at.index,
    clinicId: people.clinic.id,
    vetId: random.chance(0.03) ? null : (people.vets[random.integer(0, people.vets.length - 1)]?.id ?? null),
    petId: isGuest ? null : (people.pets[random.integer(0, people.pets.length - 1)]?.id ?? null),
    guestName: isGuest ? { pet: 'Scout', owner: 'Walk-in' } : null,
    visitTypeId: visitType?.id ?? null,
    startsAt: `${at.day} ${clock(start)}`,
    endsAt: `${at.day} ${clock(start + (visitType?.minutes ?? 30))}`,
    status: random.chance(0.06) ? '7' : '1',
    userNote: random.chance(0.2) ? 'Please call before the visit.' : '',
    observations: '',
  }
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`
}
