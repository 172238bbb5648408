import { randomUUID } from 'node:crypto'
import { type SeededRandom, seededRandom } from '../../sandbox/world/seeded-random'
import { type Country, countries } from './word-lists'

type Pick = <T>(choices: readonly T[]) => T

/** A choice from a list that is not empty, which its type does not say. */
function picker(random: SeededRandom): Pick {
  return <T>(choices: readonly T[]): T => {
    const chosen = choices[random.integer(0, choices.length - 1)]
    if (chosen === undefined) throw new Error('there is nothing to choose from')
    return chosen
  }
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

function clinicName(pick: Pick, { clinics, places, lastNames }: Country): string {
  const name = pick(clinics).replace('{place}', pick(places)).replace('{name}', pick(lastNames))
  const place = pick(places)
  return name.includes(place) ? name : `${name}, ${place}`
}

export type SeedClinic = {
  id: string
  digitailClinicId: number
  name: string
  slug: string
  timezone: string
  locale: string
}
export type SeedAccount = { digitailUserId: number; name: string; email: string; clinics: SeedClinic[] }

/**
 * A Digitail account with its clinics: one in eight is a group.
 *
 * @param number from 1; the same number always makes the same account, its ids apart
 * @param clinicNumber the first clinic's
 * @param most clinics at most
 */
export function believableAccount(number: number, clinicNumber: number, most: number): SeedAccount {
  const random = seededRandom(`seed:${number}`)
  const pick = picker(random)
  const country = pick(countries)
  const [first, last] = [pick(country.firstNames), pick(country.lastNames)]
  const count = Math.min(most, random.chance(0.125) ? random.integer(2, 9) : 1)
  const clinics = Array.from({ length: count }, (_, index): SeedClinic => {
    const name = clinicName(pick, country)
    const timezone = pick(country.zones)
    const digitailClinicId = 1_000_000 + clinicNumber + index
    return { id: randomUUID(), digitailClinicId, name, slug: plain(name), timezone, locale: country.locale }
  })
  const email = `${plain(first)}.${plain(last)}@${clinics[0]?.slug ?? 'clinic'}-${number}.example`
  return { digitailUserId: 10_000_000 + number, name: `${first} ${last}`, email, clinics }
}
