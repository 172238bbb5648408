const quarterMs = 900_000
const mostOffsets = 20_000
const formats = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, number>()

/** @returns the calendar day "YYYY-MM-DD" in an IANA zone at an instant (epoch milliseconds). */
export function dayInZone(timezone: string, instant: number): string {
  return wallTime(timezone, instant).slice(0, 10)
}

/** @returns the day that lies `days` after a "YYYY-MM-DD" (negative: before). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** @returns whole days since 1970-01-01 of a "YYYY-MM-DD". */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
}

/**
 * @param wall local time "YYYY-MM-DD HH:MM:SS" in the zone
 * @returns its instant in epoch milliseconds; in a gap of the clock, the instant just after it
 */
export function instantInZone(timezone: string, wall: string): number {
  const asUtc = Date.parse(`${wall.replace(' ', 'T')}Z`)
  const guess = asUtc - offsetAt(timezone, asUtc)
  return asUtc - offsetAt(timezone, guess)
}

/** @returns "YYYY-MM-DD HH:MM:SS" as a clock on the wall in the zone shows it. */
export function wallTime(timezone: string, instant: number): string {
  return formatFor(timezone).format(instant).replace(', ', ' ')
}

/** @returns "2026-11-23T09:00:00.000000Z", the form of Digitail's UTC fields. */
export function microsecondUtc(instant: number): string {
  return new Date(instant).toISOString().replace('Z', '000Z')
}

/** Offsets only change at quarters of an hour, and formatting is slow: one answer a quarter and zone is kept. */
function offsetAt(timezone: string, instant: number): number {
  const quarter = Math.floor(instant / quarterMs)
  const key = `${timezone} ${quarter}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const start = quarter * quarterMs
  const offset = Date.parse(`${wallTime(timezone, start).replace(' ', 'T')}Z`) - start
  if (offsets.size >= mostOffsets) offsets.clear()
  offsets.set(key, offset)
  return offset
}

function formatFor(timezone: string): Intl.DateTimeFormat {
  const known = formats.get(timezone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(timezone, made)
  return made
}
