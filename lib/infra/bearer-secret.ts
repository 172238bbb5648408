import 'server-only'
import { createHash, timingSafeEqual } from 'node:crypto'

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * Whether a request carries the secret as a bearer token (RFC 6750 section 2.1). Digests are compared, so
 * that neither length nor content shows in the time it takes.
 */
export function hasBearerSecret(request: Request, secret: string): boolean {
  const [, given = ''] = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  return timingSafeEqual(digest(given), digest(secret))
}
