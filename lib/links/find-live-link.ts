import 'server-only'
import { linkObjection } from '@/lib/connect/link-objection'
import type { Transaction } from '@/lib/infra/db'
import { hashSecret } from '@/lib/infra/random'
import { settings } from '@/lib/infra/settings'
import { readClinicSeenBy } from '@/lib/store/clinics'
import { type LinkRow, lockLink, readLinkByToken } from '@/lib/store/connect-links'
import { databaseNow } from '@/lib/store/database-clock'
import type { LinkClosed } from './link-result'

/** A link that can be used now, with the connection that its clinic has today. */
export type LiveLink = { link: LinkRow; now: Date; expectedConnectionId: string | null }

export type FoundLink = ({ kind: 'live' } & LiveLink) | { kind: 'closed'; why: LinkClosed; link: LinkRow | null }

/**
 * Finds the link of an address and holds it until the transaction ends. Changes nothing.
 *
 * @param token from an address, a form or a cookie
 */
export async function findLiveLink(tx: Transaction, token: string): Promise<FoundLink> {
  const tokenHash = hashSecret(token)
  const found = await readLinkByToken(tx, tokenHash)
  const link = found === null ? null : await lockLink(tx, found.id)
  if (link === null || link.environment !== settings().DIGITAIL_ENVIRONMENT) {
    return { kind: 'closed', why: 'link-unknown', link: null }
  }
  const now = await databaseNow(tx)
  const why = linkObjection(link, now) ?? (link.tokenHash === tokenHash ? null : 'link-replaced')
  if (why !== null) return { kind: 'closed', why, link }
  const { isWell, connectionId } = await connectionOf(tx, link)
  // Somebody else was quicker: nobody should go to Digitail for a connection that works again.
  if (link.purpose === 'RECONNECT' && isWell) return { kind: 'closed', why: 'link-not-needed', link }
  return { kind: 'live', link, now, expectedConnectionId: connectionId }
}

async function connectionOf(
  tx: Transaction,
  { clinicId }: LinkRow,
): Promise<{ isWell: boolean; connectionId: string | null }> {
  const clinic = clinicId === null ? null : await readClinicSeenBy(tx, { memberId: null }, clinicId)
  const connection = clinic?.connection ?? null
  const isWell = connection?.status === 'ACTIVE' && (connection.tokenSet?.failures ?? 0) === 0
  return { isWell, connectionId: connection?.id ?? null }
}
