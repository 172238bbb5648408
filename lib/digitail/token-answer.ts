import { z } from 'zod'

const longestLifetimeSeconds = 366 * 24 * 3_600

/** A lifetime that can be used, from whatever `expires_in` holds; nonsense counts as not told. */
function usableLifetime(value: unknown): number | null {
  const seconds = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value
  if (typeof seconds !== 'number' || seconds < 1) return null
  return Math.min(Math.floor(seconds), longestLifetimeSeconds)
}

// Only visible ASCII may go into an Authorization header (RFC 6750 section 2.1 allows even less).
const token = z.string().regex(/^[\x21-\x7e]{1,16384}$/)

/** The answer of RFC 6749 section 5.1, as far as we use it; unknown members are ignored. */
export const tokenAnswer = z.object({
  token_type: z.string().regex(/^bearer$/i),
  access_token: token,
  refresh_token: token.optional(),
  expires_in: z.unknown().optional().transform(usableLifetime),
})

/** The error of RFC 6749 section 5.2, with the `hint` and `message` that Laravel Passport adds. */
export const tokenError = z.object({
  error: z.string().max(100),
  error_description: z.string().max(4_000).catch(''),
  hint: z.string().max(4_000).catch(''),
})

/** @returns the value that a JSON body holds; undefined when it is no JSON by its type or its text. */
export function jsonValue(contentType: string, text: string): unknown {
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(contentType)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** @returns the JSON object of a body, or null when it is anything else. */
export function jsonObject(contentType: string, text: string): Record<string, unknown> | null {
  const parsed = z.record(z.string(), z.unknown()).safeParse(jsonValue(contentType, text))
  return parsed.success ? parsed.data : null
}
