import 'server-only'
import { settings } from './settings'

/**
 * Whether a request that changes something comes from a page of this very app. Next checks this for
 * Server Actions only, so every POST route handler asks here first and answers 403 otherwise.
 *
 * `Origin` must be there and equal APP_URL's: browsers send it with every POST, and `null` is what
 * sandboxed frames and some redirects send. `Sec-Fetch-Site` may be absent (older browsers), never foreign.
 * Neither `Host` nor `X-Forwarded-*` is looked at. (OWASP ASVS 5.0, 3.5.1 to 3.5.3)
 */
export function isSameOrigin(request: Request): boolean {
  if (request.headers.get('origin') !== settings().APP_URL.origin) return false
  const site = request.headers.get('sec-fetch-site')
  return site === null || site === 'same-origin'
}
