import { paths } from '@/components/shell/paths'
import type { TrailQuery } from '@/lib/admin/trail-query'

/** Where a search stands, without what is the same anyway. @param before id where the page begins, null for the first */
export function auditAddress(query: TrailQuery, before: string | null): string {
  const { what, actor, subject, from, to } = query
  const parts = { what: what === 'notable' ? '' : what, actor, subject, from: from ?? '', to: to ?? '' }
  const given = Object.entries({ ...parts, before: before ?? '' }).filter(([, value]) => value !== '')
  return given.length === 0 ? paths.adminAudit : `${paths.adminAudit}?${new URLSearchParams(given)}`
}
