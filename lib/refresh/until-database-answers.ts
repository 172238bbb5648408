import 'server-only'
import { errorFacts, logger } from '@/lib/infra/logger'
import { fullJitter } from './backoff'

type Patience = { patienceMs: number; elapsed: () => number; wait: (ms: number) => Promise<unknown> }

/**
 * Repeats work on the database until it answers. The work must be safe to repeat, because an answer that
 * was lost looks like a failure.
 *
 * @param patience.patienceMs how long; the last error is thrown afterwards
 */
export async function untilDatabaseAnswers<T>(work: () => Promise<T>, patience: Patience): Promise<T> {
  const giveUpAt = patience.elapsed() + patience.patienceMs
  for (let failures = 1; ; failures += 1) {
    try {
      return await work()
    } catch (error) {
      // A second at most: the moment the database is back, others may try what we already have.
      const pause = fullJitter(failures, { baseMs: 50, capMs: 1_000, floorMs: 20 })
      if (patience.elapsed() + pause >= giveUpAt) throw error
      if (failures === 1) logger().warn({ ...errorFacts(error) }, 'the database did not answer; trying again')
      await patience.wait(pause)
    }
  }
}
