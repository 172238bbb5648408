import 'server-only'
import type { StandingClinic } from '@/lib/connect/clinic-standing'
import { sameHash } from '@/lib/connect/consumed-attempt'
import { type LinkObjection, linkObjection } from '@/lib/connect/link-objection'
import { describePending, isTooLate, type Pending } from '@/lib/connect/pending-connection'
import type { Transaction } from '@/lib/infra/db'
import { attemptOf } from '@/lib/store/connect-attempts'
import { type LinkRow, lockLink } from '@/lib/store/connect-links'
import { type ConnectionRow, readConnection } from '@/lib/store/connections'
import { databaseNow } from '@/lib/store/database-clock'
import { reachedClinic } from './reached-clinic'

/** What a link's holder is asked about: `reached` is the clinic that the link names, null when the account has it not. */
export type LinkPending = { link: LinkRow; pending: Pending; reached: StandingClinic | null }

export type FoundPending =
  | ({ kind: 'found' } & LinkPending)
  | { kind: 'refused'; linkId: string | null; outcome: LinkObjection | 'confirm-expired' }

const nothing = { kind: 'refused', linkId: null, outcome: 'confirm-expired' } as const

// Whoever authorised it: the browser that pressed the button and came back.
async function isOfBrowser(tx: Transaction, connectionId: string, browser: string | null): Promise<boolean> {
  const attempt = await attemptOf(tx, connectionId)
  return attempt !== null && browser !== null && sameHash(browser, attempt.browserHash)
}

async function readOwn(tx: Transaction, id: string, browser: string | null): Promise<ConnectionRow | null> {
  const connection = await readConnection(tx, id)
  if (connection?.status !== 'PENDING' || connection.linkId === null || connection.heldUntil !== null) return null
  return (await isOfBrowser(tx, id, browser)) ? connection : null
}

/**
 * Reads a pending connection for the browser in which a link's holder authorised it. That of another browser, a
 * finished one and one that never was are the same; a link that was revoked meanwhile says so.
 */
export async function readLinkPending(
  tx: Transaction,
  { id, browser }: { id: string; browser: string | null },
): Promise<FoundPending> {
  const connection = await readOwn(tx, id, browser)
  if (connection === null || connection.linkId === null) return nothing
  const { linkId } = connection
  const link = await lockLink(tx, linkId)
  const now = await databaseNow(tx)
  const outcome = linkObjection(link, now)
  if (link === null || outcome !== null) return { kind: 'refused', linkId, outcome: outcome ?? 'link-revoked' }
  if (isTooLate(connection, now)) return { kind: 'refused', linkId, outcome: 'confirm-expired' }
  const decider = { actor: null, movableClinicId: link.clinicId }
  const pending = await describePending(tx, connection, decider, now)
  return { kind: 'found', link, pending, reached: reachedClinic(link, pending.clinics) }
}
