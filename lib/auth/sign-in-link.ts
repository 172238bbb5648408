import 'server-only'
import { settings } from '@/lib/infra/settings'

/** How long a mailed link works: long enough for slow mail, short enough for a mailbox left open. */
export const linkLifetimeMinutes = 15

export const linkLifetime = linkLifetimeMinutes * 60_000

/** Links that may be asked for within one lifetime. A person needs one or two; a front desk shares one address. */
export const linkLimits = { forAddress: 5, byClient: 50 }

/**
 * The address in the mail: our own page, on the host of APP_URL. Opening it changes nothing.
 *
 * @param next a path from `safeReturnPath`
 */
export function signInLink(token: string, next: string): string {
  const url = new URL('/sign-in/confirm', settings().APP_URL)
  url.searchParams.set('token', token)
  url.searchParams.set('next', next)
  return url.href
}
