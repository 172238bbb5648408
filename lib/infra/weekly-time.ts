/** A time of each week. `weekday` 0 is Sunday. */
export type WeeklyTime = { weekday: number; hour: number; minute: number; timezone: string }

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const pattern = /^([a-z]+) ([01]\d|2[0-3]):([0-5]\d)(?: ([A-Za-z0-9_+\-/]+))?$/i

function isZone(timezone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timezone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** @returns what `monday 08:00 Europe/Bucharest` means, in UTC without a zone; null when it means nothing */
export function parseWeeklyTime(text: string): WeeklyTime | null {
  const [, name = '', hour = '', minute = '', timezone = 'UTC'] = pattern.exec(text) ?? []
  const weekday = weekdays.indexOf(name.toLowerCase())
  if (weekday < 0 || !isZone(timezone)) return null
  return { weekday, hour: Number(hour), minute: Number(minute), timezone }
}
