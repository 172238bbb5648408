/**
 * Reads Retry-After (RFC 9110 section 10.2.3): seconds, or an HTTP date.
 *
 * @param now epoch milliseconds
 * @returns milliseconds to wait, 0 for a moment that has passed, null for nothing or nonsense
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  const text = header?.trim() ?? ''
  if (/^\d{1,10}$/.test(text)) return Number(text) * 1_000
  // Only the day-name form is an HTTP date; Date.parse alone would accept "-1" and much else.
  if (!/^[A-Z][a-z]{2,8},? /.test(text)) return null
  // The oldest form, of asctime, names no zone and means GMT all the same.
  const at = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`)
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}
