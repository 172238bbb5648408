import 'server-only'
import { db } from '@/lib/infra/db'
import { hashSecret } from '@/lib/infra/random'
import { findSignInToken } from '@/lib/store/sign-in-tokens'

/**
 * Whom a mailed link signs in. Looking changes nothing, so mail scanners may look as often as they like.
 *
 * @param token from the link; anything
 * @returns null for a link that is unknown, used or too old
 */
export async function findSignInLink(token: unknown, now: Date): Promise<{ email: string } | null> {
  if (typeof token !== 'string' || token === '') return null
  const link = await findSignInToken(db(), hashSecret(token))
  return link !== null && link.expiresAt > now ? { email: link.email } : null
}
