import 'server-only'
import { readCircumstances } from '@/lib/connect/read-circumstances'
import { db } from '@/lib/infra/db'
import { uuidOrNull } from '@/lib/infra/uuid'
import { type Choice, countChosen, readChosen } from '@/lib/store/bulk-choice'
import { countClinicsByStanding } from '@/lib/store/clinic-counts'
import type { BulkView } from './bulk-view'
import { parseClinicListQuery } from './clinic-list-query'
import { listedFilter } from './listed-filter'

/** How many clinics one press disconnects at most: it answers within seconds, and a slip has an end. */
export const mostAtOnce = 200

const fieldNames = ['scope', 'q', 'state', 'act', 'env', 'sort', 'clinic']

/** What a form or an address says about which clinics: `scope=all` with a query, else every `clinic`. */
export async function parseChoice(given: URLSearchParams): Promise<Choice> {
  if (given.get('scope') !== 'all') {
    const ids = given.getAll('clinic').flatMap((id) => uuidOrNull(id) ?? [])
    return { clinicIds: [...new Set(ids)].slice(0, mostAtOnce) }
  }
  const [counts, circumstances] = await Promise.all([countClinicsByStanding(db()), readCircumstances()])
  return { filter: listedFilter(parseClinicListQuery(Object.fromEntries(given)), counts, circumstances).filter }
}

/** What pressing the button would do, counted exactly. @throws Error when the actor is no admin */
export async function readBulk(
  actor: { role: 'ADMIN' | 'STAFF' },
  given: URLSearchParams,
): Promise<Omit<BulkView, 'done' | 'problem'>> {
  if (actor.role !== 'ADMIN') throw new Error('only admins choose clinics')
  const choice = await parseChoice(given)
  const [{ live, others }, some] = await Promise.all([countChosen(db(), choice), readChosen(db(), choice, 5)])
  const fields = [...given].filter(([name, value]) => fieldNames.includes(name) && value !== '')
  return { fields, live, others, most: mostAtOnce, names: some.map(({ name }) => name) }
}
