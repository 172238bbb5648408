/**
 * Every way a connect attempt can end short of a connected clinic's page. Each has its own sentence and
 * one button in the message file; adding a word here is a compile error until it has both.
 */
export const connectOutcomes = [
  'denied',
  'expired',
  'already-used',
  'other-browser',
  'other-person',
  'signed-out',
  'unknown-attempt',
  'bad-callback',
  'code-refused',
  'digitail-unavailable',
  'digitail-unclear',
  'not-permitted',
  'no-clinics',
  'misconfigured',
  'our-trouble',
  'declined',
  'confirm-expired',
  'confirm-changed',
  'nothing-chosen',
  'too-many-attempts',
  'link-revoked',
  'link-used',
  'link-expired',
] as const

export type ConnectOutcome = (typeof connectOutcomes)[number]

/** @returns whether a word from a URL is one of the outcomes we have a page for. */
export function isConnectOutcome(word: string): word is ConnectOutcome {
  return connectOutcomes.some((outcome) => outcome === word)
}
