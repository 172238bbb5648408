const longestAddress = 254
const longestLocalPart = 64

// Dot-atoms of RFC 5322 and host names of RFC 1123: no quotes, comments, lists or address literals, and
// without ! and %, by which old relays route on to somebody else.
const localPart = /^[a-z0-9#$&'*+/=?^_`{|}~-]+(\.[a-z0-9#$&'*+/=?^_`{|}~-]+)*$/
const domain = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

// Checked before anything is folded: folding turns look-alikes (U+FF20, U+212A) into the letters they imitate.
const plain = /^[\x21-\x7e]+$/

/**
 * The one spelling under which an address is stored and compared. Only plain ASCII addresses exist here; every
 * other writing is refused, never repaired, so that two different inputs cannot become one person.
 * Dots and plus signs are kept: what they mean is the mail provider's business.
 *
 * @param input what a person typed or an issuer claimed; spaces around it are dropped
 * @returns the address in lower case, or null when it is not one address (CVE-2026-73420)
 */
export function canonicalEmail(input: unknown): string | null {
  if (typeof input !== 'string') return null
  const address = input.replace(/^ +| +$/g, '')
  if (address.length > longestAddress || !plain.test(address)) return null
  const [local, host, ...rest] = address.toLowerCase().split('@')
  if (local === undefined || host === undefined || rest.length > 0) return null
  if (local.length > longestLocalPart || !localPart.test(local) || !domain.test(host)) return null
  return `${local}@${host}`
}
