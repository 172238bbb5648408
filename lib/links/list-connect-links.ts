import 'server-only'
import { db } from '@/lib/infra/db'
import { databaseNow } from '@/lib/store/database-clock'
import { countWaitingLinks, type LinkState, type ListedLink, listLinks } from '@/lib/store/list-links'
import type { LinkView } from './link-view'

const pageSize = 50

export function toLinkView(row: ListedLink): LinkView {
  return {
    id: row.id,
    state: row.state,
    purpose: row.purpose === 'RECONNECT' ? 'repair' : 'connect',
    clinicId: row.clinicId,
    clinicName: row.clinicName,
    recipient: row.recipient,
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  }
}

/** One page of links. `older`: what to ask for as `before` to see the next page; null when this is the last one. */
export type LinkPage = { links: LinkView[]; older: string | null; waiting: number }

/**
 * The connect links for an admin, newest first, 50 a page.
 *
 * @param input `only` links in one state, or null for all; `before` from the page before, or null
 * @throws Error when the actor is no admin: the page has to ask before
 */
export async function listConnectLinks(
  actor: { role: 'ADMIN' | 'STAFF' },
  { only, before }: { only: LinkState | null; before: string | null },
): Promise<LinkPage> {
  if (actor.role !== 'ADMIN') throw new Error('only admins list links')
  const rows = await listLinks(db(), { only, before, take: pageSize + 1 })
  const links = rows.slice(0, pageSize).map(toLinkView)
  const older = rows.length > pageSize ? (links.at(-1)?.id ?? null) : null
  return { links, older, waiting: await countLinksToDecide(actor) }
}

/**
 * How many links reached another clinic than the one named, and wait for an admin's word.
 *
 * @throws Error when the actor is no admin: the page has to ask before
 */
export async function countLinksToDecide(actor: { role: 'ADMIN' | 'STAFF' }): Promise<number> {
  if (actor.role !== 'ADMIN') throw new Error('only admins decide about links')
  return await countWaitingLinks(db(), await databaseNow(db()))
}
