import 'server-only'
import type { Settings } from '@/lib/infra/settings'

export type EnvironmentName = Settings['DIGITAIL_ENVIRONMENT']

/** One Digitail with all of its addresses: two of them are never mixed. */
export type DigitailEnvironment = {
  name: EnvironmentName
  authorizeUrl: URL
  tokenUrl: URL
  apiUrl: URL
  /** RFC 7009. Null by default: Digitail publishes no revocation. */
  revokeUrl: URL | null
  /** Where the browser may be led on the way to the consent page, as sources of a `form-action` policy. */
  browserHosts: string[]
}

// Browsers check every redirect that follows a form, and where Digitail signs people in is not published.
const ownHosts = 'https://*.digitail.io'

const hosts = { production: 'https://vet.digitail.io', sandbox: 'https://developer.digitail.io' }

function baseOf(settings: Settings): string {
  if (settings.DIGITAIL_ENVIRONMENT !== 'local') return hosts[settings.DIGITAIL_ENVIRONMENT]
  if (settings.DIGITAIL_BASE_URL === undefined) throw new Error('DIGITAIL_BASE_URL is checked at start')
  return settings.DIGITAIL_BASE_URL.origin
}

/**
 * Resolves the settings to one record of addresses (digitail documentation: authentication; hosts as
 * Digitail's staff told integrators). Every address can be overridden.
 */
export function digitailEnvironment(settings: Settings): DigitailEnvironment {
  const base = baseOf(settings)
  const authorizeUrl = settings.DIGITAIL_AUTHORIZE_URL ?? new URL('/oauth/authorize', base)
  return {
    name: settings.DIGITAIL_ENVIRONMENT,
    authorizeUrl,
    tokenUrl: settings.DIGITAIL_TOKEN_URL ?? new URL('/oauth/token', base),
    apiUrl: settings.DIGITAIL_API_URL ?? new URL('/api/v1', base),
    revokeUrl: settings.DIGITAIL_REVOKE_URL ?? null,
    browserHosts: [authorizeUrl.origin, ...(settings.DIGITAIL_ENVIRONMENT === 'local' ? [] : [ownHosts])],
  }
}
