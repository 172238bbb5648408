/** How long a mailed invitation signs in, in days: over a weekend and a short leave. The person stays invited. */
export const invitationDays = 7

export const invitationLifetime = invitationDays * 24 * 60 * 60_000

/** Pressing twice mails once: no second invitation within this many milliseconds. */
export const invitationPause = 60_000

/** What the mail can tell. `link` is absolute and signs in; `language` BCP 47, null when nobody chose one. */
export type InvitationFacts = { email: string; link: string; days: number; invitedBy: string; language: string | null }

/** Makes the mail: the words and the look are the page's business. */
export type ComposeInvitation = (facts: InvitationFacts) => { subject: string; text: string; html: string }
