import { join } from 'node:path'
import { z } from 'zod'
import { atMost, type Figure } from '../figure'
import type { Suite, SuiteOptions } from '../suite'
import { digitailUsers } from '../world/sandbox'
import { grants } from '../world/store-connections'
import { startWorker, type Worker } from '../world/worker'
import { onStage, type Stage } from '../world/world'

const processes = 3
const callersEach = 50
const latencyMs = 150

const minted = z.object({ grants })
const ids = z.tuple([z.string()])
const served = z.object({ failed: z.number(), lastMs: z.number() })

type Storm = { tokenRequests: number; failed: number; beyondProviderMs: number }

async function expire({ database }: Stage, connectionId: string): Promise<void> {
  await database.withSql((sql) =>
    sql(
      `UPDATE "TokenSet" SET "issuedAt" = now() - interval '2 hours', "refreshAt" = now() - interval '1 hour',
         "accessExpiresAt" = now() - interval '1 hour' WHERE "connectionId" = $1`,
      [connectionId],
    ),
  )
}

async function raise(stage: Stage, workers: Worker[], connectionId: string): Promise<Storm> {
  await Promise.all(workers.map((worker) => worker.ask('forget', connectionId)))
  await expire(stage, connectionId)
  stage.recorder.takeTokenTimes()
  const answers = await Promise.all(
    workers.map((worker) => worker.ask('storm', { connectionId, callers: callersEach })),
  )
  const all = answers.map((answer) => served.parse(answer))
  const tokenTimes = stage.recorder.takeTokenTimes()
  return {
    tokenRequests: tokenTimes.length,
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    beyondProviderMs: Math.max(...all.map(({ lastMs }) => lastMs)) - Math.max(...tokenTimes),
  }
}

function figures(storms: Storm[]): Figure[] {
  const callers = processes * callersEach
  const of = `${callers} callers in ${processes} processes, worst of ${storms.length} storms`
  const worst = (key: keyof Storm) => Math.max(...storms.map((storm) => storm[key]))
  return [
    atMost({ name: `token requests for an expired token, ${of}`, ours: worst('tokenRequests'), bar: 1 }),
    atMost({ name: `callers without a token, ${of}`, ours: worst('failed'), bar: 0 }),
    atMost({
      name: `the last one served, ms after the provider's own time, ${of}`,
      ours: worst('beyondProviderMs'),
      bar: 250,
    }),
  ]
}

async function measure(stage: Stage, { samples, report }: SuiteOptions): Promise<Figure[]> {
  const { sandbox, env, logs } = stage
  const { grants: pairs } = minted.parse(await sandbox.control('grants', { userId: digitailUsers.vet }))
  await sandbox.control('faults', { name: 'slow', for: 'token', ms: latencyMs })
  const script = 'scripts/bench/refresh/storm-worker.ts'
  const workers = Array.from({ length: processes }, (_, index) =>
    startWorker({ script, env, logFile: join(logs, `storm-${index}.log`) }),
  )
  try {
    const [connectionId] = ids.parse(await workers[0]?.ask('connect', pairs))
    // The first refresh of a process opens connections and compiles: each has made one before anything is measured.
    for (const worker of workers) await raise(stage, [worker], connectionId)
    await raise(stage, workers, connectionId)
    const storms: Storm[] = []
    const count = Math.max(5, Math.round(samples / 15))
    report(`${count} storms`)
    for (let each = 0; each < count; each += 1) storms.push(await raise(stage, workers, connectionId))
    return figures(storms)
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()))
  }
}

/** Everybody asks for a token at the moment it has expired. */
export const stormSuite: Suite = {
  name: 'storm',
  title: 'A refresh storm',
  method: `${processes} processes on one Postgres, ${callersEach} callers in each, all at once, on a token that has just expired; each
process has refreshed once before. The sandbox takes
${latencyMs} ms for a token request; a recorder in front of it says how long it really took.`,
  run: (options) => onStage('Postgres', (stage) => measure(stage, options)),
}
