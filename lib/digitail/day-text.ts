/**
 * A calendar day on its way to Digitail.
 *
 * @param day "YYYY-MM-DD"
 * @throws RangeError for any other form, and for a day that no calendar has
 */
export function dayText(day: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
  if (!isDay) throw new RangeError('a day is written YYYY-MM-DD')
  return day
}
