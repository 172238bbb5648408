import 'server-only'
import { settings } from '@/lib/infra/settings'

/**
 * The address of a connect link: our own page, on the host of APP_URL. The secret stands in the path, as a query
 * would be logged and shared more readily; the page keeps it out of every referrer and cache.
 */
export function linkAddress(token: string): string {
  return new URL(`/link/${token}`, settings().APP_URL).href
}

const shape = /^[A-Za-z0-9_-]{43}$/

/** @returns the secret in an address, a form or a cookie, or null when it cannot be one */
export function linkTokenOrNull(value: unknown): string | null {
  return typeof value === 'string' && shape.test(value) ? value : null
}
