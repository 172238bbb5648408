import { db } from '@/lib/infra/db'
import { age, connectMany, type TestConnection } from '@/lib/refresh/testing/connections'
import { inParallel } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import { countFates, recover } from '../world/inspect'

const batch = 60

type Spoil = (clinic: TestConnection, index: number, input: RowInput) => Record<string, unknown>

/** Spoils one answer for each clinic, and sees what becomes of the clinics. */
async function spoilAnswers(input: RowInput, spoil: Spoil, mustKeep: boolean): Promise<Tally> {
  const { world, trials } = input
  const worker = await world.steady()
  const tally: Tally = { passed: 0, failed: 0, notes: [] }
  let named = 0
  for (let done = 0; done < trials; done += batch) {
    const clinics = await connectMany(world.provider, Math.min(batch, trials - done))
    const ids = clinics.map(({ connectionId }) => connectionId)
    await age(ids, 'expired')
    await inParallel(clinics.length, 10, async (index) => {
      const clinic = clinics[index]
      if (clinic === undefined) return
      await world.provider.fault({ user: clinic.userId, ...spoil(clinic, done + index, input) })
    })
    await worker.get(ids)
    await recover(worker)
    await world.provider.clearFaults()
    const fates = await countFates(world, clinics)
    tally.passed += mustKeep ? fates.kept : fates.kept + fates.named
    named += fates.named
    await db().incident.deleteMany({})
  }
  tally.failed = trials - tally.passed
  tally.notes.push(`${trials - named} kept, ${named} lost and named lost_rotation`)
  return tally
}

// Long enough for every byte of a token answer and a little more.
const longestBody = 2_300

const cut: Spoil = (_clinic, index, { trials }) => ({
  name: 'truncate',
  bytes: Math.floor((index * longestBody) / trials),
  how: index % 2 === 0 ? 'reset' : 'fin',
})

function row(name: string, promise: string, trials: number, spoil: Spoil, mustKeep: boolean, graceSeconds = 0): Row {
  return {
    name,
    promise,
    trials,
    quickTrials: name === 'answer-stalled' ? undefined : 20,
    run: async (input) => {
      await input.world.provider.set({ graceSeconds })
      return await spoilAnswers(input, spoil, mustKeep)
    },
  }
}

const drop: Spoil = (_clinic, index) => ({ name: 'drop-answer', how: index % 2 === 0 ? 'reset' : 'fin' })
const found = 'every loss is found out and named'

export const answerRows: Row[] = [
  row('answer-cut', `the answer is cut after every byte: ${found}`, longestBody, cut, false),
  row('answer-cut-grace', 'the same with a provider that grants grace: nothing is lost', 200, cut, true, 3_600),
  row('answer-dropped', `the answer never comes: ${found}`, 100, drop, false),
  row(
    'answer-stalled',
    `the answer stalls until the deadline: ${found}`,
    60,
    (_c, i) => ({ name: 'stall', bytes: i * 40 - 1 }),
    false,
  ),
  row(
    'request-reset',
    'the connection is reset before the provider read anything: nothing is lost',
    100,
    () => ({ name: 'reset-before' }),
    true,
  ),
  row(
    'error-before',
    'error 500 before the provider committed: nothing is lost',
    100,
    () => ({ name: 'error-500-before-commit' }),
    true,
  ),
  row('error-after', `error 500 after it committed: ${found}`, 200, () => ({ name: 'error-500-after-commit' }), false),
]
