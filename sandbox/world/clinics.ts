import type { Clinic } from './world-types'

/** Ordinals from here on belong to the clinics of the extra users. */
const firstExtraOrdinal = 100
const firstExtraClinicId = 200_000
const extraZones = [
  'America/New_York',
  'America/Denver',
  'Europe/London',
  'Europe/Bucharest',
  'Australia/Sydney',
] as const

export const demoClinics: readonly Clinic[] = [
  clinic(1, 1201, 'Riverside Veterinary Clinic', 'America/New_York', 'en_US', 'm-d-Y', 168),
  clinic(2, 1310, 'Paws & Co Bucharest', 'Europe/Bucharest', 'ro_RO', 'd.m.Y', 265),
  clinic(3, 1311, 'Paws & Co Berlin', 'Europe/Berlin', 'de_DE', 'd.m.Y', 285),
  clinic(4, 1312, 'Paws & Co London', 'Europe/London', 'en_GB', 'd/m/Y', 305),
  clinic(5, 1402, 'Harbour Pet Hospital', 'Australia/Sydney', 'en_AU', 'd/m/Y', 210),
]

/** @returns the clinic of the extra user number `index` (0 and up). */
export function extraClinic(index: number): Clinic {
  const zone = extraZones[index % extraZones.length] ?? 'Europe/London'
  return clinic(
    firstExtraOrdinal + index,
    firstExtraClinicId + index,
    `Practice ${String(index + 1).padStart(5, '0')}`,
    zone,
    'en_US',
    'm-d-Y',
    index % 360,
  )
}

/** @returns the number of the extra clinic with this id or this ordinal; negative when it is not one. */
export const extraIndexOfClinicId = (clinicId: number) => clinicId - firstExtraClinicId
export const extraIndexOfOrdinal = (ordinal: number) => ordinal - firstExtraOrdinal

function clinic(
  ordinal: number,
  id: number,
  name: string,
  timezone: string,
  locale: string,
  dateFormat: string,
  hue: number,
): Clinic {
  const slug = name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[^a-z0-9]+/g, '-')
  return { id, ordinal, name, slug, timezone, locale, dateFormat, hue }
}
