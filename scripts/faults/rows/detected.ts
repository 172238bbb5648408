import { setTimeout as wait } from 'node:timers/promises'
import { db } from '@/lib/infra/db'
import { age, connectMany } from '@/lib/refresh/testing/connections'
import { inParallel, ms, quantile } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import { countFates } from '../world/inspect'

const longestMs = 60_000

/** In real time, by what a server does by itself. */
async function detect({ world, trials }: RowInput): Promise<Tally> {
  const clinics = await connectMany(world.provider, trials)
  const ids = clinics.map(({ connectionId }) => connectionId)
  const killedAt = new Map<string, number>()
  const namedAfter = new Map<string, number>()
  await inParallel(trials, 3, async (index) => {
    const id = ids[index]
    if (id === undefined) return
    const worker = await world.start({ FAILPOINT: 'after-answer:kill' })
    await age([id], 'expired')
    worker.get([id]).catch(() => undefined)
    await worker.ended
    killedAt.set(id, performance.now())
  })
  const server = await world.start()
  await server.startRefreshing()
  while (namedAfter.size < trials && performance.now() < Math.max(...killedAt.values()) + longestMs + 5_000) {
    const rows = await db().connection.findMany({
      where: { id: { in: ids }, reason: 'LOST_ROTATION' },
      select: { id: true },
    })
    for (const { id } of rows) if (!namedAfter.has(id)) namedAfter.set(id, performance.now() - (killedAt.get(id) ?? 0))
    await wait(100)
  }
  await server.stop()
  const times = [...namedAfter.values()]
  const { named, kept } = await countFates(world, clinics)
  const inTime = times.filter((each) => each <= longestMs).length
  const passed = Math.min(inTime + kept, named + kept)
  const note = `named after p50 ${ms(quantile(times, 0.5))}, at most ${ms(Math.max(0, ...times))} (real time, lease of 45 s)`
  return { passed, failed: trials - passed, notes: [note] }
}

export const detectedRows: Row[] = [
  {
    name: 'named-within-a-minute',
    promise:
      'killed between the provider’s commit and our journal: named lost_rotation within a minute, by the server itself',
    trials: 20,
    run: detect,
  },
]
