import { z } from 'zod'
import { connectClinic, emily } from '@/lib/calls/testing/connected-clinic'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'

const perMinute = 200
const processes = 3
const offeredPerMinute = 3 * perMinute

const truth = z.object({ peaks: z.array(z.object({ peakSent: z.number(), peakServed: z.number() })) })

async function offerTooMuch({ world, trials }: RowInput): Promise<Tally> {
  const { clinicId } = await connectClinic(world.provider.url, emily)
  const workers = await Promise.all(Array.from({ length: processes }, () => world.start()))
  const everyMs = (60_000 / offeredPerMinute) * processes
  const each = Math.ceil(trials / processes)
  const answers = await Promise.all(workers.map((worker) => worker.call(clinicId, each, everyMs)))
  for (const worker of workers) await worker.stop()
  const read = await fetch(`${world.provider.url}/sandbox/api/truth?userId=${emily.userId}`)
  const { peaks } = truth.parse(await read.json())
  const most = Math.max(0, ...peaks.map(({ peakSent }) => peakSent))
  const served = answers.reduce((sum, answer) => sum + answer.served, 0)
  const isKept = most <= perMinute && served > 0
  const note = `${trials} offered by ${processes} processes, ${served} served; at most ${most} in any 60 seconds, ${perMinute} allowed`
  return { passed: isKept ? trials : 0, failed: isKept ? 0 : trials, notes: [note] }
}

export const budgetRows: Row[] = [
  {
    name: 'request-budget',
    promise: 'three processes offer three times the limit for two minutes: no minute above 200',
    trials: 2 * offeredPerMinute,
    run: offerTooMuch,
  },
]
