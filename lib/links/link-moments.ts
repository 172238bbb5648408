import type { ListedLink } from '@/lib/store/list-links'
import type { LinkMoment } from './link-view'

const ended = ['completed', 'revoked', 'expired']

/** What happened to a link, each with its time, in the order of time; last, when it runs out, while it may be used. */
export function linkMoments(row: ListedLink): LinkMoment[] {
  const happened: [LinkMoment['what'], Date | null][] = [
    ['created', row.createdAt],
    ['sent', row.sentAt],
    ['opened', row.openedAt],
    ['started', row.startedAt],
    ['denied', row.deniedAt],
    ['waiting', row.waitingAt],
    ['refused', row.refusedAt],
    ['completed', row.completedAt],
    ['revoked', row.revokedAt],
    ['expired', row.state === 'expired' ? row.expiresAt : null],
  ]
  const moments = happened.flatMap(([what, at]) => (at === null ? [] : [{ what, at: at.toISOString() }]))
  moments.sort((one, other) => one.at.localeCompare(other.at))
  return ended.includes(row.state) ? moments : [...moments, { what: 'expires', at: row.expiresAt.toISOString() }]
}
