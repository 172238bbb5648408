import { z } from 'zod'
import type { World } from './world'

const page = z.object({
  events: z.array(z.object({ seq: z.number(), at: z.number(), kind: z.string(), userId: z.number().nullable() })),
  lastSeq: z.number(),
})

const mostAtOnce = 10_000
const longestWaitMs = 60_000

async function read({ provider }: World, query: Record<string, number>): Promise<z.infer<typeof page>> {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
  return page.parse(await (await fetch(`${provider.url}/sandbox/api/history?${search}`)).json())
}

/** @returns the number of the last thing that happened at the provider */
export async function lastEvent(world: World): Promise<number> {
  return (await read(world, { limit: 1 })).lastSeq
}

/** @returns when token requests reached the provider since an event, processed or not; epoch milliseconds in order */
export async function requestTimes(world: World, since: number): Promise<number[]> {
  const kinds = ['pair-rotated', 'refresh-refused', 'client-refused', 'fault']
  const times: number[] = []
  for (let seq = since; ; ) {
    const { events } = await read(world, { since: seq, limit: mostAtOnce })
    times.push(...events.filter(({ kind }) => kinds.includes(kind)).map(({ at }) => at))
    if (events.length < mostAtOnce) return times.sort((a, b) => a - b)
    seq = events.at(-1)?.seq ?? seq
  }
}

/** Waits until the provider has rotated the tokens of one of these users since an event. */
export async function untilRotated(world: World, userIds: number[], since: number): Promise<void> {
  const giveUpAt = performance.now() + longestWaitMs
  for (let seq = since; performance.now() < giveUpAt; ) {
    const { events } = await read(world, { since: seq, wait: 5_000 })
    if (events.some(({ kind, userId }) => kind === 'pair-rotated' && userIds.includes(userId ?? -1))) return
    seq = events.at(-1)?.seq ?? seq
  }
  throw new Error('nothing was refreshed')
}
