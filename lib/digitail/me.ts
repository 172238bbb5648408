import { z } from 'zod'
import { dataOf } from './data-of'
import { type DigitailRequest, readRequest } from './digitail-request'
import { optionalText, optionalTimezone, optionalWebAddress, wireId } from './wire-values'

/** A clinic as a Digitail account sees it. */
export const digitailClinic = z.object({
  id: wireId,
  name: z.string().trim().min(1).max(500),
  slug: optionalText,
  logo: optionalWebAddress,
  preferences: z.object({ timezone: optionalTimezone, language_locale: optionalText }).nullish().catch(null),
})

export type DigitailClinic = {
  id: number
  name: string
  slug: string | null
  logoUrl: string | null
  timezone: string | null
  locale: string | null
}

/** Who authorised, and which clinics that person may see. */
export type DigitailAccount = { userId: number; name: string; email: string | null; clinics: DigitailClinic[] }

const clinics = z.array(digitailClinic).max(1_000).nullish()

const account = z
  .object({
    id: wireId,
    full_name: optionalText,
    first_name: optionalText,
    last_name: optionalText,
    email: optionalText,
    clinic: digitailClinic.nullish().catch(null),
    clinics,
    multipleClinic: clinics,
  })
  .transform((data): DigitailAccount => {
    const listed = [...(data.clinic ? [data.clinic] : []), ...(data.clinics ?? []), ...(data.multipleClinic ?? [])]
    const name = data.full_name ?? [data.first_name, data.last_name].filter(Boolean).join(' ')
    return { userId: data.id, name: name || `Digitail user ${data.id}`, email: data.email, clinics: distinct(listed) }
  })

const meAnswer = dataOf(account)

function distinct(listed: z.infer<typeof digitailClinic>[]): DigitailClinic[] {
  const byId = new Map<number, DigitailClinic>()
  for (const clinic of listed) {
    // The account's own clinic comes first and tells more than its entry in the list.
    if (!byId.has(clinic.id)) byId.set(clinic.id, toDigitailClinic(clinic))
  }
  return [...byId.values()]
}

/** @returns a clinic in our words. */
export function toDigitailClinic(clinic: z.infer<typeof digitailClinic>): DigitailClinic {
  const { id, name, slug, logo, preferences } = clinic
  return {
    id,
    name,
    slug,
    logoUrl: logo,
    timezone: preferences?.timezone ?? null,
    locale: preferences?.language_locale ?? null,
  }
}

/**
 * Who am I (digitail documentation: get-the-logged-in-user-vet). The clinics of a group are asked for as
 * `multipleClinic` and have been seen to arrive under `clinics`: both keys are read.
 */
export function me(): DigitailRequest<DigitailAccount> {
  const query = { include: 'multipleClinic' }
  return readRequest({ operation: 'auth.me', path: '/auth/me', clinicId: null, query, answer: meAnswer })
}
