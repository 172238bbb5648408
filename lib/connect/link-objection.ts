import type { LinkRow } from '@/lib/store/connect-links'

/** Why a connect link can be used no more. */
export type LinkObjection = 'link-revoked' | 'link-used' | 'link-expired'

/**
 * Whether a connect link may still be gone on with: asked at the press, when the browser comes back, and in the
 * transaction of the yes, so that a revocation holds wherever its holder is.
 *
 * @param now on the database's clock
 */
export function linkObjection(link: LinkRow | null, now: Date): LinkObjection | null {
  if (link === null || link.revokedAt !== null) return 'link-revoked'
  if (link.completedAt !== null) return 'link-used'
  return link.expiresAt <= now ? 'link-expired' : null
}
