import { z } from 'zod'
import { type BulkTask, type BulkView, bulkTasks } from './bulk-view'

const count = z.coerce.number().int().min(0).max(1_000_000)
const result = z.object({ done: count, already: count })
const problems = z.enum(['no-reason', 'changed']).nullable().catch(null).default(null)

const task = z.enum(bulkTasks).catch('disconnect').default('disconnect')

/** Which of the tasks a form or an address names; the one that asks the most questions when it names none. */
export function parseBulkTask(given: unknown): BulkTask {
  return task.parse(given ?? undefined)
}

type BulkAddress = Pick<BulkView, 'done' | 'problem'> & { chosen: URLSearchParams }

/** Reads the address of the page that asks: which clinics, and what the last press came to. Anything odd is left out. */
export function parseBulkAddress(given: Record<string, unknown>): BulkAddress {
  const pairs = Object.entries(given).flatMap(([name, value]) =>
    [value].flat().flatMap((each): [string, string][] => (typeof each === 'string' ? [[name, each]] : [])),
  )
  const { data } = result.safeParse(given)
  return {
    chosen: new URLSearchParams(pairs),
    done: data === undefined ? null : { count: data.done, already: data.already },
    problem: problems.parse(given.problem),
  }
}
