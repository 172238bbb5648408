import 'server-only'
import { db } from '@/lib/infra/db'
import { logger } from '@/lib/infra/logger'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { readHead } from '@/lib/store/trail'
import { verifyNewEvents } from './verify-and-remember'

const everyMs = 60_000
// A few tenths of a second of work; a long backlog is caught up with minute by minute.
const mostAtOnce = 20_000

const watch = () => oncePerProcess('audit-watch', () => ({ dueAt: 0, exported: '' }))

/**
 * Writes the head of the chain to the log, when it moved. The log is the place outside of the database that proves
 * the trail against whoever may do anything inside: `npm run audit:verify -- --head` takes the word as it stands here.
 */
export async function exportHead(): Promise<void> {
  const head = await readHead(db())
  if (head === null) return
  const word = `${head.seq}:${head.hash}`
  if (watch().exported === word) return
  logger().info({ event: 'audit.head', head: word }, 'head of the audit trail')
  watch().exported = word
}

/** Once a minute: verifies what is new on the trail, and exports its head. @param now milliseconds since 1970 */
export async function watchTrail(now: number = Date.now()): Promise<void> {
  if (now < watch().dueAt) return
  watch().dueAt = now + everyMs
  const verdict = await verifyNewEvents(db(), mostAtOnce)
  if (verdict === null || verdict.kind === 'broken') {
    const { fault, seq, eventId } = verdict ?? { fault: undefined, seq: undefined, eventId: undefined }
    logger().error(
      { event: 'audit.broken', fault, seq, eventId },
      'the audit trail is broken; run: npm run audit:verify',
    )
  }
  await exportHead()
}
