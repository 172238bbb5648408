import 'server-only'
import { readTrail } from './read-trail'
import type { TrailEventView } from './trail-view'

const most = 5

/**
 * The latest events about a person, for their page.
 *
 * @throws Error when the viewer is no admin: the page has to ask before
 */
export async function latestAbout(viewer: { role: 'ADMIN' | 'STAFF' }, personId: string): Promise<TrailEventView[]> {
  const everything = { what: 'all', actor: '', from: null, to: null, before: null } as const
  const { events } = await readTrail(viewer, { ...everything, subject: personId })
  return events.slice(0, most)
}
