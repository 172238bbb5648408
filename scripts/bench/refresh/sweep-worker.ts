import { settings } from '@/lib/infra/settings'
import { sweep } from '@/lib/refresh/sweep'
import { serveTasks } from '../world/serve-tasks'
import { grants, storeConnections } from '../world/store-connections'

const sampleEveryMs = 200
const longestMs = 30 * 60_000

async function connect(input: unknown): Promise<number> {
  return (await storeConnections(grants.parse(input), { isDue: true })).length
}

/** Sweeps until nothing is due. @returns what became of it, how long it took, and the memory of this process meanwhile */
async function sweepAll() {
  const residentBytes: number[] = []
  const timer = setInterval(() => residentBytes.push(process.memoryUsage.rss()), sampleEveryMs)
  const from = performance.now()
  const counts = await sweep(longestMs)
  clearInterval(timer)
  return { ...counts, ms: performance.now() - from, residentBytes, concurrency: settings().REFRESH_CONCURRENCY }
}

serveTasks({ connect, sweepAll })
