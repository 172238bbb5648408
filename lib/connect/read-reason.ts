/** How long a reason for the trail may be, in characters. */
export const longestReason = 500

// Line breaks become spaces; what cannot be seen, or turns the order of the letters around, is left out.
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu

/**
 * A reason as somebody typed it, as one line of plain text.
 *
 * @returns null when nothing that can be read is left, or it is longer than 500 characters
 */
export function readReason(given: unknown): string | null {
  if (typeof given !== 'string') return null
  const text = given.replaceAll(/\s+/g, ' ').replaceAll(invisible, '').trim()
  return text === '' || text.length > longestReason ? null : text
}
