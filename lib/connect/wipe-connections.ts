import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import { db, inTransaction } from '@/lib/infra/db'
import { errorFacts, logger } from '@/lib/infra/logger'
import { countStanding, standingAfter } from '@/lib/store/standing-connections'
import { wipeConnection } from './wipe-connection'

const actor: Actor = { kind: 'system', name: 'connections:wipe' }
const firstId = '00000000-0000-0000-0000-000000000000'
const page = 200
// The database takes one at a time; so many wait for Digitail's answers.
const atOnce = 8

/** What became of all: `failed` are those that could not be wiped, `left` what still stands, with those that came meanwhile. */
export type Wiped = { found: number; wiped: number; revoked: number; failed: string[]; left: number }

export type WipeResult = { kind: 'changed'; found: number } | ({ kind: 'done' } & Wiped)

export type WipeConnections = {
  /** How many the operator was told: when there are more by now, nothing happens. */
  expected: number
  reason: string
  /** Receives how many are done so far. */
  tell: (done: number) => void
  /** Aborted: no further connection is begun; those under way are finished. */
  signal?: AbortSignal
}

/**
 * The big red button: ends every connection, destroys its tokens and hands them back to Digitail where it takes them.
 * Safe beside a running app. Whatever interrupts it, the next run goes on with what is left. Each connection has its event on
 * the trail, and the whole one of its own.
 */
export async function wipeConnections(input: WipeConnections): Promise<WipeResult> {
  const found = await countStanding(db())
  if (found > input.expected) return { kind: 'changed', found }
  const wiped: Sum = { wiped: 0, revoked: 0, failed: [] }
  await wipePages(input, wiped)
  if (wiped.failed.length > 0) await tryAgain(input, wiped)
  const done = { found, ...wiped, left: await countStanding(db()) }
  await writeDown(done, input.reason)
  return { kind: 'done', ...done }
}

type Sum = Pick<Wiped, 'wiped' | 'revoked' | 'failed'>

// What was held or in the way at its turn seldom is a moment later, and each that is left is open to a thief.
async function tryAgain(input: WipeConnections, sum: Sum): Promise<void> {
  sum.failed = []
  await wipePages(input, sum)
}

async function wipePages(input: WipeConnections, sum: Sum): Promise<void> {
  let after = firstId
  while (input.signal?.aborted !== true) {
    const ids = await standingAfter(db(), after, page)
    const last = ids.at(-1)
    if (last === undefined) return
    const waiting = ids.values()
    await Promise.all(Array.from({ length: atOnce }, () => wipeWaiting(waiting, input, sum)))
    after = last
  }
}

async function wipeWaiting(waiting: Iterable<string>, { reason, tell, signal }: WipeConnections, sum: Sum) {
  for (const connectionId of waiting) {
    if (signal?.aborted === true) return
    try {
      const done = await wipeConnection({ connectionId, actor, reason })
      if (done.kind === 'wiped') sum.wiped += 1
      if (done.kind === 'wiped' && done.revoked) sum.revoked += 1
    } catch (error) {
      // One that cannot be wiped must not keep the others alive.
      sum.failed.push(connectionId)
      logger().error({ connectionId, ...errorFacts(error) }, 'a connection could not be wiped')
    }
    tell(sum.wiped)
  }
}

function writeDown({ failed, ...facts }: Wiped, reason: string): Promise<void> {
  const data = { ...facts, failed: failed.length, reason }
  return inTransaction((tx) =>
    appendAuditEvent(tx, { action: 'connections.wiped', actor, subject: null, requestId: null, data }),
  )
}
