const formats = new Map<string, Intl.DateTimeFormat>()

// Making a format costs far more than using it.
function formatFor(timezone: string): Intl.DateTimeFormat {
  const known = formats.get(timezone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    calendar: 'gregory',
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

/**
 * What a clock on the clinic's wall shows. Digitail stores the times of an appointment exactly as sent,
 * without a zone (digitail documentation: create-an-appointment).
 *
 * @param timezone IANA name
 * @returns "YYYY-MM-DD HH:MM:SS"
 * @throws RangeError when the runtime does not know the zone, or the instant is no date
 */
export function wallTime(instant: Date, timezone: string): string {
  const parts = new Map(
    formatFor(timezone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
  return `${day} ${part('hour')}:${part('minute')}:${part('second')}`
}

/** A moment, and the zone of the clinic where it is written down. */
export type AtClinicTime = { at: Date; timezone: string }

/** @returns the wall time, or undefined when no moment or no zone is given */
export function clinicTime({ at, timezone }: Partial<AtClinicTime>): string | undefined {
  return at === undefined || timezone === undefined ? undefined : wallTime(at, timezone)
}
