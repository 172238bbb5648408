import { expect, test } from 'vitest'
import type { LinkRow } from '@/lib/store/connect-links'
import { linkObjection } from './link-objection'

const now = new Date('2026-11-29T09:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000)

/** As much of a link as the question is about. */
function link(facts: Partial<LinkRow>): LinkRow {
  const open: Partial<LinkRow> = { revokedAt: null, completedAt: null, expiresAt: later(1), ...facts }
  return open as LinkRow
}

test.each<[string, LinkRow | null, string | null]>([
  ['open', link({}), null],
  ['gone', null, 'link-revoked'],
  ['revoked', link({ revokedAt: now }), 'link-revoked'],
  ['revoked after it was used', link({ revokedAt: now, completedAt: now }), 'link-revoked'],
  ['used', link({ completedAt: now }), 'link-used'],
  ['at its end', link({ expiresAt: now }), 'link-expired'],
  ['past its end', link({ expiresAt: later(-1) }), 'link-expired'],
])('a link that is %s', (_, row, objection) => {
  expect(linkObjection(row, now)).toBe(objection)
})
