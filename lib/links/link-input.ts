import { z } from 'zod'
import { canonicalEmail } from '@/lib/auth/canonical-email'

/** How long a connect link may work, hours: from one hour to 30 days. */
export const linkLifetimes = { shortest: 1, longest: 30 * 24 } as const

export type LinkInputFault = 'bad-name' | 'bad-recipient' | 'bad-lifetime'

// A name is shown and mailed: one line, no control or direction-changing characters.
const clinicName = z
  .string()
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1)
      .max(120)
      .regex(/^[^\p{Cc}\p{Cf}\p{Cs}]+$/u),
  )

const hours = z.number().int().min(linkLifetimes.shortest).max(linkLifetimes.longest)

export type LinkInput = {
  clinic: { id: string } | { name: string }
  recipient: string | null
  lifetimeHours: number
}

/** @returns what an admin asked for in one spelling, or the word of the first thing that is wrong with it */
export function checkLinkInput(input: LinkInput): LinkInput | LinkInputFault {
  const { clinic } = input
  const name = 'name' in clinic ? clinicName.safeParse(clinic.name) : null
  if (name?.success === false) return 'bad-name'
  const recipient = input.recipient === null ? null : canonicalEmail(input.recipient)
  if (input.recipient !== null && recipient === null) return 'bad-recipient'
  if (!hours.safeParse(input.lifetimeHours).success) return 'bad-lifetime'
  const known = name?.success ? { name: name.data } : clinic
  return { clinic: known, recipient, lifetimeHours: input.lifetimeHours }
}
