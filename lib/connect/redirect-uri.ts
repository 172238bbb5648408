import 'server-only'
import { settings } from '@/lib/infra/settings'

/** Where Digitail sends people back to, below APP_URL. Whitelist the whole address at Digitail. */
export const callbackPath = '/connect/digitail/callback'

/** The redirect URI: a constant of the settings, never taken from a request (RFC 9700 section 4.13). */
export function redirectUri(): string {
  return new URL(callbackPath, settings().APP_URL).href
}
