import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { age, connectMany, disconnect } from '@/lib/refresh/testing/connections'
import { anyRace, faultsOf, runRace } from '@/lib/refresh/testing/interleaving'
import { inParallel } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import { countFates } from '../world/inspect'

async function interleave({ trials, seed }: RowInput): Promise<Tally> {
  const race = fc.asyncProperty(fc.scheduler(), anyRace, async (scheduler, each) => {
    const faults = faultsOf(await runRace(each, scheduler), each)
    if (faults.length > 0) throw new Error(faults.join(', '))
  })
  const { failed, numRuns, errorInstance } = await fc.check(race, { numRuns: trials, seed, endOnFailure: true })
  const notes = failed ? [`after ${numRuns}: ${String(errorInstance)}`] : []
  return { passed: failed ? numRuns - 1 : trials, failed: failed ? trials - numRuns + 1 : 0, notes }
}

async function disconnectWhileRefreshing({ world, trials, random }: RowInput): Promise<Tally> {
  await world.provider.fault({ name: 'slow', ms: 10, times: null })
  const worker = await world.steady()
  const clinics = await connectMany(world.provider, trials)
  let undone = 0
  await inParallel(trials, 4, async (index) => {
    const clinic = clinics[index]
    if (clinic === undefined) return
    await age([clinic.connectionId], 'expired')
    const refreshing = worker.get([clinic.connectionId])
    await wait(random() * 45)
    await disconnect(clinic.connectionId)
    await refreshing
    const [after] = await worker.get([clinic.connectionId])
    // The other process may remember the token for five seconds, but never a newer one.
    if (Object.keys(after?.outcomes ?? {}).some((outcome) => outcome.startsWith('live 3'))) undone += 1
  })
  await world.provider.calm()
  const { gone } = await countFates(world, clinics)
  const passed = Math.max(0, gone - undone)
  return { passed, failed: trials - passed, notes: [] }
}

export const raceRows: Row[] = [
  {
    name: 'interleavings',
    promise:
      'refreshes, disconnects, reconnects, lease ends, kills and lost answers in any order: no tombstone is undone, nothing is lost in silence',
    trials: 10_000,
    quickTrials: 1_000,
    run: interleave,
  },
  {
    name: 'disconnect-race',
    promise: 'disconnected during a refresh, on the real database: the tombstone stays',
    trials: 300,
    quickTrials: 20,
    run: disconnectWhileRefreshing,
  },
]
