import 'server-only'
import { errorFacts, logger } from '@/lib/infra/logger'

/** A piece of background work that shares the tick, such as wiping what was never finished. */
export type TickWork = { name: string; run: () => Promise<unknown> }

/** What each piece gave by its name, and the names of those that failed. */
export type WorkDone = { results: Record<string, unknown>; unfinished: string[] }

/** Runs pieces of work one after the other. One that fails is logged, and the others run all the same. */
export async function runWork(work: readonly TickWork[]): Promise<WorkDone> {
  const done: WorkDone = { results: {}, unfinished: [] }
  for (const { name, run } of work) {
    try {
      done.results[name] = await run()
    } catch (error) {
      logger().warn({ work: name, ...errorFacts(error) }, 'background work failed; the next tick tries again')
      done.unfinished.push(name)
    }
  }
  return done
}
