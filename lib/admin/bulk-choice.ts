import 'server-only'
import { readCircumstances } from '@/lib/connect/read-circumstances'
import { db } from '@/lib/infra/db'
import { uuidOrNull } from '@/lib/infra/uuid'
import { type Choice, type ChosenKind, countChosen, readChosen } from '@/lib/store/bulk-choice'
import { countClinicsByStanding } from '@/lib/store/clinic-counts'
import { parseBulkTask } from './bulk-address'
import type { BulkTask, BulkView } from './bulk-view'
import { parseClinicListQuery } from './clinic-list-query'
import { listedFilter } from './listed-filter'

/** How many clinics can be chosen one by one, and how many one press disconnects: it answers within seconds. */
export const mostAtOnce = 200

/** Each task: which of the chosen it is for, and how many a press does at most, so that a slip has an end. */
export const bulkLimits: Record<BulkTask, { kind: ChosenKind; most: number }> = {
  disconnect: { kind: 'connected', most: mostAtOnce },
  renew: { kind: 'kept-alive', most: 5_000 },
}

const fieldNames = ['do', 'scope', 'q', 'state', 'act', 'env', 'sort', 'clinic']

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
  const task = parseBulkTask(given.get('do'))
  const { kind, most } = bulkLimits[task]
  const choice = await parseChoice(given)
  const [{ live, others }, some] = await Promise.all([
    countChosen(db(), choice, kind),
    readChosen(db(), choice, { kind, most: 5 }),
  ])
  const fields = [...given].filter(([name, value]) => fieldNames.includes(name) && value !== '')
  return { task, fields, live, others, most, names: some.map(({ name }) => name) }
}
