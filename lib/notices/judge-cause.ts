import { type CauseKind, type NoticeStep, rungAt } from './ladder'

export type Audience = 'CONTACT' | 'ADMIN'

/** A person to be told, and of which clinics. */
export type Recipient = { email: string; audience: Audience; clinicIds: string[] }

/** Everything that decides what happens next about a cause. */
export type CauseFacts = {
  kind: CauseKind
  since: Date
  /** Whether it goes on, was put right, or is merely over (disconnected, superseded). */
  stands: 'on' | 'fixed' | 'over'
  /** Whether an incident is open. */
  isIncident: boolean
  /** Who has to be told while it goes on. */
  recipients: Recipient[]
  /** Who was in fact told. */
  told: Recipient[]
}

export type DueNotice = Recipient & { step: NoticeStep }

export type Verdict = {
  /** Who is to be told now. Somebody who has this step already is not told again: the outbox sees to it. */
  notices: DueNotice[]
  nextAt: Date | null
  isClosed: boolean
}

const one = (recipients: Recipient[]): Recipient[] => {
  const byEmail = new Map<string, Recipient>()
  // Whoever is the contact gets the contact's mail, with the link, also when an admin.
  const inOrder = [...recipients].sort((a, b) => Number(a.audience === 'ADMIN') - Number(b.audience === 'ADMIN'))
  for (const each of inOrder) if (!byEmail.has(each.email)) byEmail.set(each.email, each)
  return [...byEmail.values()]
}

const at = (step: NoticeStep) => (recipient: Recipient) => ({ ...recipient, step })

/**
 * The policy of notices: who is told what, now. Knows no database and no clock but the one it is given.
 *
 * While an incident is open nothing is said about any single clinic: what heals by itself must not have been mailed,
 * and what does not is told when the incident is over.
 */
export function judgeCause(facts: CauseFacts, now: Date): Verdict {
  const { kind, since, stands, recipients, told } = facts
  const { step, nextAt } = rungAt(kind, since, now)
  if (kind === 'RECONNECT' && facts.isIncident) return { notices: [], nextAt: now, isClosed: false }
  if (stands === 'over') return { notices: [], nextAt: null, isClosed: true }
  if (stands === 'fixed') return { notices: one(told).map(at('fixed')), nextAt: null, isClosed: true }
  const notices = step === null ? [] : one(recipients).map(at(step))
  return { notices, nextAt, isClosed: kind === 'DIGEST' }
}
