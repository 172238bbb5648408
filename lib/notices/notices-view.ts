import type { DigestView } from './digest-choice'
import type { CauseKind, NoticeStep } from './ladder'
import type { MailFailure } from './mail-failure'

/** What became of a notice; `waiting` is on its way, `held` waits for the end of an incident. */
export type NoticeFate = 'sent' | 'unsent' | 'failed' | 'waiting' | 'held'

/** One mail, as the list of admins shows it. Instants are ISO 8601 in UTC. */
export type NoticeView = {
  id: string
  kind: CauseKind
  step: NoticeStep
  recipient: string
  isContact: boolean
  clinics: string[]
  /** Of the first clinic, for a link to its page. */
  clinicId: string | null
  fate: NoticeFate
  /** When it was sent, or else became due. */
  at: string
  failure: MailFailure | null
  /** When a failed try is repeated; null when none is to come. */
  nextTryAt: string | null
  mayBeSentAgain: boolean
}

/** What will be mailed next, if nothing changes. */
export type NextNotice = {
  id: string
  kind: CauseKind
  clinics: string[]
  clinicId: string | null
  at: string
  isHeld: boolean
}

export type NoticesView = {
  isMailOn: boolean
  isIncident: boolean
  notices: NoticeView[]
  /** Cursor of the next page, or null on the last. */
  older: string | null
  next: NextNotice[]
  /** Of the viewer; null for whoever gets none. */
  digest: DigestView | null
}
