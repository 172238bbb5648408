import type { StandingClinic } from '@/lib/connect/clinic-standing'

const plainName = (name: string) => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('en')

/**
 * Which of a Digitail account's clinics a link was made for. A clinic of ours is found by its id. One that was only
 * named is found by its name, when exactly one clinic bears it and no other account serves it already.
 *
 * @returns null when the account does not see that clinic: then an admin decides
 */
export function reachedClinic(
  link: { clinicId: string | null; clinicName: string },
  clinics: StandingClinic[],
): StandingClinic | null {
  if (link.clinicId !== null) return clinics.find(({ clinicId }) => clinicId === link.clinicId) ?? null
  const named = clinics.filter(({ offered }) => plainName(offered.name) === plainName(link.clinicName))
  const [only] = named
  if (named.length !== 1 || only === undefined) return null
  return only.standing === 'new' || only.standing === 'same-account' ? only : null
}
