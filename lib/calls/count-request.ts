import 'server-only'
import { db } from '@/lib/infra/db'
import { errorFacts, logger } from '@/lib/infra/logger'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { countActivity } from '@/lib/store/count-activity'
import { addUsage, touchLastCallOk, type UsageCount } from '@/lib/store/usage'

const flushEveryMs = 5_000
const dayMs = 24 * 3_600_000

type Tally = {
  counts: Map<string, UsageCount>
  okConnections: Set<string>
  timer: NodeJS.Timeout | null
  flushing: Promise<void> | null
}

const tally = oncePerProcess<Tally>('usage-tally', () => ({
  counts: new Map(),
  okConnections: new Set(),
  timer: null,
  flushing: null,
}))

export type CountedRequest = { clinicId: string; connectionId: string; operation: string; isOk: boolean }

function add(counts: Map<string, UsageCount>, more: UsageCount): void {
  const key = `${more.clinicId} ${more.connectionId} ${more.day} ${more.operation}`
  const there = counts.get(key)
  if (there === undefined) counts.set(key, more)
  else {
    there.calls += more.calls
    there.failures += more.failures
  }
}

let today = { number: -1, text: '' }

function utcDay(now: number): string {
  const number = Math.floor(now / dayMs)
  if (number !== today.number) today = { number, text: new Date(now).toISOString().slice(0, 10) }
  return today.text
}

/** Counts one request that was sent. In memory; written some seconds later, many at once. */
export function countRequest({ clinicId, connectionId, operation, isOk }: CountedRequest): void {
  const { counts, okConnections } = tally
  add(counts, { clinicId, connectionId, day: utcDay(Date.now()), operation, calls: 1, failures: isOk ? 0 : 1 })
  if (isOk) okConnections.add(connectionId)
  schedule()
}

function schedule(): void {
  tally.timer ??= setTimeout(() => void flushUsage(), flushEveryMs).unref()
}

async function write(): Promise<void> {
  const counts = [...tally.counts.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count)
  const connections = [...tally.okConnections]
  tally.counts = new Map()
  tally.okConnections = new Set()
  try {
    if (counts.length > 0) await addUsage(db(), counts)
    // By the hour as well; here and not at each request, which is the path that has to be short.
    for (const { calls, failures } of counts) countActivity({ calls, callFailures: failures })
  } catch (error) {
    for (const count of counts) add(tally.counts, count)
    logger().warn(errorFacts(error), 'usage was not written yet')
    schedule()
  }
  if (connections.length > 0) await touchLastCallOk(db(), connections).catch(() => undefined)
}

/** Writes what was counted. Call it when the process is about to end; it never fails, it tries again later. */
export async function flushUsage(): Promise<void> {
  if (tally.timer !== null) clearTimeout(tally.timer)
  tally.timer = null
  await tally.flushing
  tally.flushing = write()
  await tally.flushing
}
