import { seededRandom } from './seeded-random'
import type { Clinic } from './world-types'
import { addDays } from './zone-clock'

/** A bill. Amounts are whole cents. */
export type Sale = {
  id: number
  clinicId: number
  customerId: number
  petId: number
  vetId: number
  total: number
  paid: number
  editState: 'open' | 'closed'
  /** The consolidating sale that took this one in. */
  consolidatedInto: number | null
  /** "YYYY-MM-DD". */
  createdOn: string
}

const salesPerClinic = 40
// So that no day of a demo is without any.
const soldToday = 3

/** @returns the ordinal of the clinic that a generated sale id belongs to. */
export const ordinalOfSale = (id: number) => Math.floor(id / 1000)

/** The bills of the last weeks. Made from the seed alone, apart from their dates. */
export function salesOf(clinic: Clinic, seed: string, today: string): Sale[] {
  return Array.from({ length: salesPerClinic }, (_, index) => {
    const random = seededRandom(`${seed}:sale:${clinic.id}:${index}`)
    const total = random.integer(2500, 48_000)
    return {
      id: clinic.ordinal * 1000 + index,
      clinicId: clinic.id,
      customerId: clinic.ordinal * 1000 + random.integer(0, 59),
      petId: clinic.ordinal * 1000 + random.integer(0, 79),
      vetId: 5000 + clinic.ordinal * 100 + 1,
      total,
      paid: random.chance(0.6) ? total : 0,
      editState: random.chance(0.5) ? 'open' : 'closed',
      consolidatedInto: null,
      createdOn: addDays(today, index < soldToday ? 0 : -random.integer(0, 40)),
    }
  })
}
