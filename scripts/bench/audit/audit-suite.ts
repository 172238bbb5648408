import { join } from 'node:path'
import { z } from 'zod'
import { atLeast, atMost, atMostTimes, type Figure } from '../figure'
import { median, percentile } from '../statistics'
import type { Suite, SuiteOptions } from '../suite'
import { startWorker, type Worker } from '../world/worker'
import { onStage, type Stage } from '../world/world'

const few = 1_000
const many = 300_000
const passes = 5

const times = z.array(z.number()).nonempty()
const pass = z.object({ ms: z.number(), grewBy: z.number() })
const written = z.object({ chained: times, plain: times })

async function once(worker: Worker, task: string, isWatched: boolean): Promise<z.infer<typeof pass>> {
  return pass.parse(await worker.ask(task, { isWatched }))
}

// The first pass is for the compilers, and for what a process keeps anyway. Watching takes time of its own.
async function timesOf(worker: Worker, task: string): Promise<number[]> {
  await once(worker, task, false)
  const taken: number[] = []
  for (let each = 0; each < passes; each += 1) taken.push((await once(worker, task, false)).ms)
  return taken
}

async function measureWith(worker: Worker, { samples, report }: SuiteOptions): Promise<Figure[]> {
  const rounds = Math.max(20, Math.round(samples / 5))
  report('writing, with the chain and without')
  const { chained, plain } = written.parse(await worker.ask('writeEvents', { rounds: samples }))
  await worker.ask('fill', { events: few })
  const small = times.parse(await worker.ask('readPages', { rounds }))
  report(`filling the trail with ${many} events`)
  const events = z.number().parse(await worker.ask('fill', { events: many }))
  const large = times.parse(await worker.ask('readPages', { rounds }))
  report('verifying all of it, and taking it away')
  const verified = await timesOf(worker, 'verify')
  const { grewBy: verifying } = await once(worker, 'verify', true)
  await once(worker, 'takeExport', false)
  const { grewBy: exporting } = await once(worker, 'takeExport', true)
  const of = `${events} events, median of ${passes}`
  const perSecond = (1_000 * events) / median(verified)
  return [
    atLeast({ name: `audit: events verified a second, ${of}`, ours: perSecond, bar: 50_000 }),
    atMost({ name: `audit: memory held more while verifying ${events} events, MB`, ours: verifying, bar: 50 }),
    atMost({ name: `audit: memory held more while exporting ${events} events, MB`, ours: exporting, bar: 50 }),
    atMostTimes({
      name: `audit: writing an event beside the same row without a chain, ms, median of ${samples}`,
      ours: median(chained),
      beside: median(plain),
      bar: 1.5,
    }),
    atMostTimes({
      name: `audit: a page by five kinds of filter, ${events} events beside ${few + samples}, ms, p95 of ${rounds}`,
      ours: percentile(large, 95),
      beside: percentile(small, 95),
      bar: 1.5,
    }),
  ]
}

async function measure({ env, logs }: Stage, options: SuiteOptions): Promise<Figure[]> {
  const worker = startWorker({ script: 'scripts/bench/audit/trail-worker.ts', env, logFile: join(logs, 'trail.log') })
  try {
    return await measureWith(worker, options)
  } finally {
    await worker.stop()
  }
}

/** What the audit trail costs, and how quickly it can be trusted. */
export const auditSuite: Suite = {
  name: 'audit',
  title: 'The audit trail',
  method: `One process on Postgres. Verifying reads every event and computes every hash again, as \`npm run audit:verify\` does; the
export is the admin's CSV of everything; memory is what is held after collecting garbage, looked at every 20th piece. Writing is one statement of its own, alone, with and without the trigger in turns.
The page is asked for without a filter, by a rare kind of event, by who, by what it is about, and by day.`,
  run: (options) => onStage('Postgres', (stage) => measure(stage, options)),
}
