const knownZones = new Map<string, string | null>()
const mostZones = 1_000

function lookUp(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return null
  }
}

/**
 * Looking a zone up costs more than reading the rest of an answer, so what was found is kept.
 *
 * @returns the IANA name as this runtime spells it, or null when it knows no such zone
 */
export function canonicalZone(name: string): string | null {
  const known = knownZones.get(name)
  if (known !== undefined) return known
  const zone = lookUp(name)
  if (knownZones.size < mostZones) knownZones.set(name, zone)
  return zone
}
