import { seededRandom } from './seeded-random'
import { allSpecies } from './species'
import { firstExtraUserId } from './users'
import type { Clinic, Owner, Pet, Vet, VisitType } from './world-types'

const ownersPerClinic = 60
const petsPerClinic = 80
const firstNames = [
  'Anna',
  'James',
  'Sofia',
  'Daniel',
  'Mara',
  'Peter',
  'Laura',
  'Victor',
  'Helen',
  'Omar',
  'Nina',
  'Paul',
] as const
const lastNames = [
  'Hughes',
  'Popa',
  'Fischer',
  'Nguyen',
  'Alvarez',
  'Murray',
  'Kowalski',
  'Brandt',
  'Singh',
  'Doyle',
  'Costa',
] as const
const vetNames: Record<number, [string, string][]> = {
  1: names('Emily Carter, Marcus Webb, Priya Raman, Jonas Keller'),
  2: names('Andrei Ionescu, Elena Dumitru, Radu Stan'),
  3: names('Katrin Vogel, Lukas Brandt, Miriam Schulz'),
  4: names('Oliver Hartley, Amara Bello, Fiona Reid'),
  5: names('Grace Whitlock, Liam Tan, Zoe Marsh'),
}
const visitTypes = [
  ['Consultation', 'consultation', 30, '#1f8a70'],
  ['Vaccination', 'prevention', 20, '#3867d6'],
  ['Dental cleaning', 'dental', 60, '#8854d0'],
  ['Surgery', 'surgery', 90, '#c0392b'],
  ['Follow-up', 'consultation', 15, '#20837a'],
  ['Nail trim', 'grooming', 15, '#b7791f'],
  ['X-ray', 'imaging', 45, '#4b6584'],
] as const

/** @returns the vets of a clinic; the first ones are the people who can sign in there. */
export function vetsOf(clinic: Clinic): Vet[] {
  const own = vetNames[clinic.ordinal] ?? names('Alex Vale, Robin Frost, Kim Lowe')
  return own.map(([firstName, lastName], index) => ({
    id: vetId(clinic, index),
    clinicId: clinic.id,
    firstName,
    lastName,
    email: `${firstName}.${lastName}@${clinic.slug}.example`.toLowerCase(),
    jobTitle: index === 0 ? 'Lead veterinarian' : 'Veterinarian',
  }))
}

/** Demo clinics: 5101, 5102 … as the users; extra clinics: the user's own id, then a million more for each colleague. */
function vetId(clinic: Clinic, index: number): number {
  if (clinic.ordinal < 100) return 5000 + clinic.ordinal * 100 + index + 1
  return firstExtraUserId + clinic.ordinal - 100 + index * 1_000_000
}

/** @returns what one can come for. */
export function visitTypesOf(clinic: Clinic): VisitType[] {
  return visitTypes.map(([name, category, minutes, color], index) => ({
    id: clinic.ordinal * 10 + index,
    clinicId: clinic.id,
    name,
    category,
    minutes,
    color,
  }))
}

/** @returns the registered owners of a clinic. */
export function ownersOf(clinic: Clinic, seed: string): Owner[] {
  return Array.from({ length: ownersPerClinic }, (_, index) => {
    const random = seededRandom(`${seed}:owner:${clinic.id}:${index}`)
    const firstName = random.pick(firstNames)
    const lastName = random.pick(lastNames)
    const email = `${firstName}.${lastName}${index}@owners.example`.toLowerCase()
    const phone = `+1555${String(1_000_000 + clinic.ordinal * 100 + index).slice(-7)}`
    return { id: clinic.ordinal * 1000 + index, clinicId: clinic.id, firstName, lastName, email, phone }
  })
}

/** @returns the patients of a clinic; every owner has at least one. */
export function petsOf(clinic: Clinic, seed: string): Pet[] {
  return Array.from({ length: petsPerClinic }, (_, index) => onePet(clinic, seed, index))
}

function onePet(clinic: Clinic, seed: string, index: number): Pet {
  const random = seededRandom(`${seed}:pet:${clinic.id}:${index}`)
  const species = random.chance(0.55) ? allSpecies[0] : random.pick(allSpecies)
  return {
    id: clinic.ordinal * 1000 + index,
    clinicId: clinic.id,
    ownerId: clinic.ordinal * 1000 + (index % ownersPerClinic),
    nickname: random.pick(species.petNames),
    speciesId: species.id,
    breedId: random.pick(species.breeds).id,
    gender: random.pick(['male', 'female'] as const),
    hormonalStatus: random.integer(0, 2),
    birthday: `${random.integer(2012, 2025)}-${String(random.integer(1, 12)).padStart(2, '0')}-${String(random.integer(1, 28)).padStart(2, '0')}`,
    color: random.pick(['black', 'white', 'brown', 'grey', 'ginger', 'tricolour'] as const),
    chipNumber: `9410000${String(random.integer(10_000_000, 99_999_999))}`,
    weightKg: random.integer(8, 400) / 10,
    extra: {},
  }
}

function names(list: string): [string, string][] {
  return list.split(', ').map((name) => {
    const [first = '', last = ''] = name.split(' ')
    return [first, last]
  })
}
