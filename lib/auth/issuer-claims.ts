import { z } from 'zod'
import { canonicalEmail } from './canonical-email'

/** What an issuer says about somebody, after checking its shape. */
export type IssuerClaims = {
  issuer: string
  subject: string
  /** Canonical; null when there is none that we accept. */
  email: string | null
  isEmailVerified: boolean
  /** When the person proved to the issuer who they are; null when it does not say. (OpenID Connect Core 2) */
  authenticatedAt: Date | null
}

// Until the year 9999: what a Date and the database can both hold.
const secondsSchema = z.number().int().min(0).max(253_402_300_799)

const claimsSchema = z.object({
  iss: z.string().min(1).max(500),
  sub: z.string().min(1).max(255),
  email: z.unknown(),
  // Some issuers send the word. (OpenID Connect Core 5.1 says boolean.)
  email_verified: z.unknown().transform((value) => value === true || value === 'true'),
  auth_time: secondsSchema
    .transform((seconds) => new Date(seconds * 1000))
    .nullable()
    .catch(null),
})

/**
 * Reads the claims of an ID token, completed by the userinfo answer. (OpenID Connect Core 1.0, sections 2 and 5.1)
 *
 * @throws ZodError when issuer or subject are missing: then it is no OpenID Connect answer at all
 */
export function readIssuerClaims(claims: unknown): IssuerClaims {
  const { iss, sub, email, email_verified, auth_time } = claimsSchema.parse(claims)
  const facts = { issuer: iss, subject: sub, email: canonicalEmail(email) }
  return { ...facts, isEmailVerified: email_verified, authenticatedAt: auth_time }
}

/** Whether two ways of writing an issuer mean the same one: settings lose the trailing slash, issuers may have it. */
export function isSameIssuer(one: string, other: string): boolean {
  return one.replace(/\/$/, '') === other.replace(/\/$/, '')
}
