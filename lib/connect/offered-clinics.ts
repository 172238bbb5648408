import { z } from 'zod'
import type { DigitailAccount } from '@/lib/digitail/me'

const offered = z.array(
  z.object({
    id: z.number().int().positive(),
    name: z.string(),
    slug: z.string().nullable(),
    logoUrl: z.string().nullable(),
    timezone: z.string().nullable(),
    locale: z.string().nullable(),
  }),
)

/** The clinics that an account may see, as a connection remembers them. */
export type OfferedClinics = z.infer<typeof offered>

/** @returns what the column `offeredClinics` takes. */
export function toOfferedClinics(account: DigitailAccount): OfferedClinics {
  return offered.parse(account.clinics)
}

/** @throws when the column holds something that this app did not write */
export function parseOfferedClinics(column: unknown): OfferedClinics {
  return offered.parse(column)
}
