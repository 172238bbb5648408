/**
 * What a test call found:
 * - `answered`: Digitail answered, and the account sees the clinic; `not-seen`: it does not
 * - `unavailable`: no usable answer; `budget`: the account's calls are used up for the moment
 */
export const testOutcomes = [
  'answered',
  'not-seen',
  'needs-reconnect',
  'not-connected',
  'not-permitted',
  'budget',
  'unavailable',
  'our-configuration',
] as const

export type TestOutcome = (typeof testOutcomes)[number]
