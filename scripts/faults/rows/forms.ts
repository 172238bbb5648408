import { db } from '@/lib/infra/db'
import { age, connectOne, passTime, type TestConnection } from '@/lib/refresh/testing/connections'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import { countFates } from '../world/inspect'
import type { WorkerProcess } from '../world/worker-process'

const second = 1_000
const quarterOfAnHour = 15 * 60 * second

const inAMinute = () => new Date(Date.now() + 60 * second)
const rfc850 = (at: Date) => {
  const [, day = '', month = '', year = '', time = ''] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(at.toUTCString()) ?? []
  const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
  return `${names[at.getUTCDay()]}, ${day}-${month}-${year.slice(2)} ${time} GMT`
}

type Form = { header: () => string | null; atLeastMs: number; atMostMs: number }

const ours = { atLeastMs: second, atMostMs: 5 * second }

// What Retry-After says, and between which bounds the connection must rest. Nonsense leaves it to our own backoff.
const retryAfterForms: Form[] = [
  { header: () => '30', atLeastMs: 30 * second, atMostMs: 34 * second },
  { header: () => ' 30 ', atLeastMs: 30 * second, atMostMs: 34 * second },
  { header: () => '0', ...ours },
  { header: () => inAMinute().toUTCString(), atLeastMs: 57 * second, atMostMs: 67 * second },
  { header: () => rfc850(inAMinute()), atLeastMs: 57 * second, atMostMs: 67 * second },
  { header: () => new Date(Date.now() - 3_600 * second).toUTCString(), ...ours },
  { header: () => '259200', atLeastMs: quarterOfAnHour, atMostMs: quarterOfAnHour },
  { header: () => '99999999999999', ...ours },
  { header: () => '-5', ...ours },
  { header: () => '1.5', ...ours },
  { header: () => 'soon', ...ours },
  { header: () => null, ...ours },
]

const refusals = ['429', 'error-429', '503'] as const

async function refuse(input: RowInput, worker: WorkerProcess, index: number): Promise<boolean> {
  const { provider } = input.world
  const form = retryAfterForms[index % retryAfterForms.length]
  const name = refusals[Math.floor(index / retryAfterForms.length) % refusals.length]
  if (form === undefined) return false
  const clinic = await connectOne(provider)
  await age([clinic.connectionId], 'expired')
  await provider.fault({ name, retryAfter: form.header(), user: clinic.userId })
  await worker.get([clinic.connectionId])
  const row = await db().tokenSet.findUniqueOrThrow({ where: { connectionId: clinic.connectionId } })
  // Without Retry-After a 503 may have been processed: one more request settles it, and there is nothing to rest from.
  const isSettled = name === '503' && form.header() === null && row.generation === 2
  const restMs = (row.nextTryAt?.getTime() ?? 0) - (row.failedAt?.getTime() ?? 0)
  const isWithin = restMs >= form.atLeastMs - 1 && restMs <= form.atMostMs
  await db().incident.deleteMany({})
  await passTime()
  await worker.get([clinic.connectionId])
  return (isSettled || isWithin) && (await isKept(input, clinic))
}

const isKept = async ({ world }: RowInput, clinic: TestConnection) => (await countFates(world, [clinic])).kept === 1

const lifetimes = ['number', 'omit', 'null', 'string', 'zero', 'negative', 'huge', 'fraction'] as const

async function tellLifetime(input: RowInput, worker: WorkerProcess, index: number): Promise<boolean> {
  const clinic = await connectOne(input.world.provider)
  await age([clinic.connectionId], 'expired')
  const value = lifetimes[index % lifetimes.length]
  await input.world.provider.fault({ name: 'expires-in', value, user: clinic.userId })
  const [first] = await worker.get([clinic.connectionId])
  const [again] = await worker.get([clinic.connectionId])
  const outcomes = new Set([first, again].flatMap((fared) => Object.keys(fared?.outcomes ?? {})))
  const isOne = outcomes.size === 1 && [...outcomes].every((outcome) => outcome.startsWith('live 2 '))
  return isOne && (await isKept(input, clinic))
}

async function each(
  input: RowInput,
  trial: (input: RowInput, worker: WorkerProcess, index: number) => Promise<boolean>,
): Promise<Tally> {
  const worker = await input.world.steady()
  let passed = 0
  for (let index = 0; index < input.trials; index += 1) if (await trial(input, worker, index)) passed += 1
  return { passed, failed: input.trials - passed, notes: [] }
}

export const formRows: Row[] = [
  {
    name: 'retry-after',
    promise: `${retryAfterForms.length} forms of Retry-After with 429 and 503: waited for as told within bounds, nothing is lost`,
    trials: 2 * retryAfterForms.length * refusals.length,
    quickTrials: retryAfterForms.length,
    run: (input) => each(input, refuse),
  },
  {
    name: 'expires-in',
    promise: `${lifetimes.length} forms of expires_in: one refresh, and a token that is handed out`,
    trials: 5 * lifetimes.length,
    quickTrials: lifetimes.length,
    run: (input) => each(input, tellLifetime),
  },
]
