import type { MailWords } from '@/lib/infra/mail-words'
import type { LadderStep } from './ladder'

/** Why a clinic needs a person; as in the pages. */
export type RepairReason = 'revoked' | 'expired' | 'lost_rotation' | 'forbidden'

/** A connection that needs a person, or did, for an admin. Instants are ISO 8601 in UTC. */
export type ClinicItem = {
  clinics: string[]
  reason: RepairReason | null
  since: string
  /** Whom we wrote to at the clinic; empty when nobody is known. */
  contacts: string[]
  href: string
}

/** How many clinics stand how. */
export type StateCounts = { connected: number; waiting: number; needPerson: number; disconnected: number }

/** Everything that a mail can be about. */
export type NoticeContent =
  | {
      kind: 'repair'
      step: LadderStep
      clinics: string[]
      reason: RepairReason | null
      since: string
      timezone: string
      /** One key for this connection, and nothing else; null expiry for a page that asks to sign in. */
      link: { href: string; expiresAt: string | null }
    }
  | { kind: 'repair-fixed'; clinics: string[] }
  | { kind: 'clinics'; step: LadderStep; items: ClinicItem[]; href: string }
  | { kind: 'clinics-fixed'; items: ClinicItem[]; href: string }
  | { kind: 'configuration'; since: string; href: string }
  | { kind: 'configuration-fixed'; since: string; href: string }
  | { kind: 'background'; since: string; href: string }
  | { kind: 'background-fixed'; since: string; href: string }
  | { kind: 'approval'; step: LadderStep; clinic: string; since: string; href: string }
  | {
      kind: 'digest'
      counts: StateCounts
      /** Oldest first, the first twenty; `needPerson` of `counts` says how many clinics in all. */
      needPerson: ClinicItem[]
      healed: ClinicItem[]
      failedMails: number
      isIncident: boolean
      href: string
      unsubscribe: { page: string; oneClick: string }
    }
  | { kind: 'test'; href: string }

export type NoticeKind = NoticeContent['kind']

/**
 * Puts content into words. Handed in: lib knows no sentences.
 * @param language of the reader, BCP 47; null for that of the brand, as for one that there are no sentences in
 */
export type MailWriter = (content: NoticeContent, language: string | null) => MailWords
