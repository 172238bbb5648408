/** The sandbox's people whom the tests go there as; sandbox/README.md has them all. */
export type DigitailPerson = { id: number; name: string; email: string; clinics: readonly number[] }

export const riverside = { id: 1201, name: 'Riverside Veterinary Clinic', timezone: 'America/New_York' } as const
export const harbour = { id: 1402, name: 'Harbour Pet Hospital', timezone: 'Australia/Sydney' } as const
export const bucharest = { id: 1310, name: 'Paws & Co Bucharest', timezone: 'Europe/Bucharest' } as const
export const berlin = { id: 1311, name: 'Paws & Co Berlin', timezone: 'Europe/Berlin' } as const
export const london = { id: 1312, name: 'Paws & Co London', timezone: 'Europe/London' } as const

/** A vet of Riverside. */
export const emily = person(5101, 'Emily Carter', 'riverside', [riverside.id])
/** Another vet of Riverside: the same clinic through another account. */
export const marcus = person(5102, 'Marcus Webb', 'riverside', [riverside.id])
/** At Riverside too; may not see appointments. */
export const tessa = person(5190, 'Tessa Moreno', 'riverside', [riverside.id])
/** Manages a group of three. */
export const ioana = person(5290, 'Ioana Marinescu', 'pawsandco', [bucharest.id, berlin.id, london.id])
/** A vet in Sydney. */
export const grace = person(5501, 'Grace Whitlock', 'harbour', [harbour.id])
/** Belongs to no clinic yet. */
export const sam = person(5901, 'Sam Okafor', 'nowhere', [])

function person(id: number, name: string, domain: string, clinics: readonly number[]): DigitailPerson {
  return { id, name, email: `${name.toLowerCase().replace(' ', '.')}@${domain}.example`, clinics }
}
