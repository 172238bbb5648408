import fc, { type Scheduler } from 'fast-check'
import { commitReceived } from '../commit-received'
import { leaseMs } from '../timing'
import { ModelProcess } from './model-process'
import { ModelProvider } from './model-provider'
import { ModelRow } from './model-row'

export type Event = 'disconnect' | 'reconnect' | 'lease-runs-out' | 'kill-0' | 'kill-1'

/** A race: so many processes refresh one connection, while these things happen at any moment. */
export type Race = {
  /** For each process how slow it is, and after how many steps it tries to claim, time and again. */
  processes: { slowness: number; pauses: number[] }[]
  /** What happens, after so many steps of whatever else goes on. */
  events: { event: Event; after: number }[]
  hasGrace: boolean
  losesAnswerOf: number | null
  /** Whether a killed process starts again, and replays its journal, before others sweep. */
  replaysFirst: boolean
}

/** How a race ended. */
export type Finish = { row: ModelRow; provider: ModelProvider; lostPairs: number }

const soon = { schedule: async () => undefined } as unknown as Scheduler // Nothing comes between any more.

/** After the race: what died starts again, and sweeps go on until there is nothing left to find out. */
async function recover(race: Race, processes: ModelProcess[], row: ModelRow, provider: ModelProvider): Promise<void> {
  const sweeper = new ModelProcess('sweeper', 0, { scheduler: soon, row, provider })
  const replay = async () => {
    const entries = processes.flatMap(({ isAlive, journal }) => (isAlive ? [] : [...journal.values()]))
    for (const received of entries) await commitReceived(received, sweeper.ports())
  }
  if (race.replaysFirst) await replay()
  for (const attempt of ['sweep-1', 'sweep-2']) {
    row.now += leaseMs + 1
    await sweeper.refresh(attempt)
  }
  await replay()
}

async function happen(event: Event, row: ModelRow, provider: ModelProvider, processes: ModelProcess[]): Promise<void> {
  if (event === 'disconnect') row.disconnect()
  if (event === 'reconnect') row.reconnect(provider.authorise())
  if (event === 'lease-runs-out') row.now += leaseMs + 1
  const killed = event.startsWith('kill-') ? processes[Number(event.slice(5))] : undefined
  if (killed !== undefined) killed.isAlive = false
}

/** Runs a race in the order that the scheduler says, and clears up after it. */
export async function runRace(race: Race, scheduler: Scheduler): Promise<Finish> {
  const provider = new ModelProvider(race)
  const row = new ModelRow(provider.live)
  const processes = race.processes.map(
    ({ slowness }, index) => new ModelProcess(`process-${index}`, slowness, { scheduler, row, provider }),
  )
  for (const [index, process] of processes.entries()) void process.tryAgain(race.processes[index]?.pauses ?? [])
  for (const { event, after } of race.events) {
    const steps = Array.from({ length: after + 1 }, () => ({ label: event, builder: async () => undefined }))
    void scheduler.scheduleSequence(steps).task.then(() => happen(event, row, provider, processes))
  }
  await scheduler.waitIdle()
  await recover(race, processes, row, provider)
  const isKept = row.tokens?.pair.refreshToken === provider.live.refreshToken
  return { row, provider, lostPairs: row.tokens !== null && !isKept ? 1 : 0 }
}

/** @returns what must never be: empty for a race that ended well */
export function faultsOf({ row, lostPairs }: Finish, race: Race): string[] {
  const faults = [...row.crimes]
  const has = (kind: string) => race.events.some(({ event }) => event.startsWith(kind))
  const isExcused = race.losesAnswerOf !== null || has('kill-')
  // Grace mends any one of these. Of two at once, the second may hit the pair that the first one left.
  const kinds = [has('kill-'), has('lease-runs-out'), race.losesAnswerOf !== null].filter(Boolean).length
  if (row.status === 'DISCONNECTED' && row.tokens !== null) faults.push('tokens outlived a disconnect')
  if (row.reason !== null && row.reason !== 'LOST_ROTATION') faults.push(`mislabelled ${row.reason}`)
  if (lostPairs > 0 && row.reason !== 'LOST_ROTATION') faults.push('lost in silence')
  if (lostPairs > 0 && !isExcused) faults.push('lost without any need')
  if (lostPairs > 0 && race.hasGrace && kinds < 2) faults.push('lost though the provider grants grace')
  if (row.status === 'NEEDS_RECONNECT' && lostPairs === 0) faults.push('a person is asked for nothing')
  return faults
}

const eventKinds: Event[] = ['disconnect', 'reconnect', 'lease-runs-out', 'lease-runs-out', 'kill-0', 'kill-1']

/** Every race there is. */
export const anyRace: fc.Arbitrary<Race> = fc.record({
  processes: fc.array(
    fc.record({ slowness: fc.constantFrom(0, 0, 1, 5), pauses: fc.array(fc.nat(4), { minLength: 1, maxLength: 3 }) }),
    { minLength: 1, maxLength: 3 },
  ),
  events: fc
    .tuple(
      fc.shuffledSubarray(eventKinds),
      fc.array(fc.nat(12), { minLength: eventKinds.length, maxLength: eventKinds.length }),
    )
    .map(([events, afters]) => events.map((event, index) => ({ event, after: afters[index] ?? 0 }))),
  hasGrace: fc.boolean(),
  losesAnswerOf: fc.option(fc.integer({ min: 1, max: 3 })),
  replaysFirst: fc.boolean(),
})
