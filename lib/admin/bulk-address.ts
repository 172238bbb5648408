import { z } from 'zod'
import type { BulkView } from './bulk-view'

const count = z.coerce.number().int().min(0).max(1_000_000)
const result = z.object({ done: count, already: count })
const problems = z.enum(['no-reason', 'changed']).nullable().catch(null).default(null)

type BulkAddress = Pick<BulkView, 'done' | 'problem'> & { chosen: URLSearchParams }

/** Reads the address of the page that asks: which clinics, and what the last press came to. Anything odd is left out. */
export function parseBulkAddress(given: Record<string, unknown>): BulkAddress {
  const pairs = Object.entries(given).flatMap(([name, value]) =>
    [value].flat().flatMap((each): [string, string][] => (typeof each === 'string' ? [[name, each]] : [])),
  )
  const { data } = result.safeParse(given)
  return {
    chosen: new URLSearchParams(pairs),
    done: data === undefined ? null : { disconnected: data.done, already: data.already },
    problem: problems.parse(given.problem),
  }
}
