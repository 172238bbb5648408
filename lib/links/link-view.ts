import type { OfferedClinicView } from '@/lib/connect/confirm-view'
import type { LinkState } from '@/lib/store/list-links'

export type { LinkState }

/** A connect link as an admin sees it. Instants are ISO 8601, UTC. */
export type LinkView = {
  id: string
  state: LinkState
  purpose: 'connect' | 'repair'
  clinicId: string | null
  clinicName: string
  recipient: string | null
  /** Null when the app made it by itself. */
  createdBy: string | null
  createdAt: string
  expiresAt: string
}

/** What happened to a link, or will: the word of a state, or that it was mailed. */
export type LinkMoment = { what: Exclude<LinkState, 'expired'> | 'sent' | 'expires' | 'expired'; at: string }

/** What an admin is asked: the link for one clinic was used with the account of another. */
export type LinkRequestView = {
  accountName: string
  accountEmail: string | null
  until: string
  clinics: OfferedClinicView[]
}

export type LinkDetailsView = LinkView & {
  /** In the order of time. */
  moments: LinkMoment[]
  opens: number
  presses: number
  sends: number
  /** How the last try ended, a word of the connect outcomes or of `LinkResult`; null when nothing is known. */
  outcome: string | null
  request: LinkRequestView | null
  /** The clinics that it connected. */
  connected: { id: string; name: string }[]
  /** Whether it may be revoked, and sent anew. */
  canRevoke: boolean
  canRenew: boolean
}
