/** Why a mail did not go out, in words of ours: a mail server's own text can hold addresses and worse. */
export const mailFailures = ['refused', 'sign-in', 'unreachable', 'server-trouble', 'unfinished'] as const
export type MailFailure = (typeof mailFailures)[number]

/** @returns whether a word of the database is one of them */
export function isMailFailure(word: string | null): word is MailFailure {
  return mailFailures.some((each) => each === word)
}

const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Object.entries(error).find(([key]) => key === name)?.[1] : undefined

/**
 * What an error of nodemailer means. Only a mailbox that is refused for good (RFC 5321 4.2.1: 5yz) concerns this one
 * mail; everything else is tried again.
 */
export function mailFailureOf(error: unknown): MailFailure {
  const code = field(error, 'code')
  const answer = field(error, 'responseCode')
  if (code === 'EAUTH') return 'sign-in'
  if ((code === 'EENVELOPE' || code === 'EMESSAGE') && typeof answer === 'number' && answer >= 500) return 'refused'
  return typeof answer === 'number' ? 'server-trouble' : 'unreachable'
}

const minute = 60_000
const rests = [1, 5, 15, 60, 120, 240, 480, 480].map((minutes) => minutes * minute)

/**
 * How long to wait after a failure, about a day in all.
 *
 * @param failures so far, this one included
 * @returns milliseconds, or null to give up
 */
export function restAfterFailure(failure: MailFailure, failures: number): number | null {
  return failure === 'refused' || failure === 'unfinished' ? null : (rests[failures - 1] ?? null)
}
