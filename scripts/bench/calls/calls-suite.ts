import { join } from 'node:path'
import { z } from 'zod'
import { freePort } from '../../free-port'
import { atLeastTimes, type Figure } from '../figure'
import { median } from '../statistics'
import type { Suite, SuiteOptions } from '../suite'
import { awaitAnswer } from '../world/await-answer'
import { startProgram } from '../world/program'
import { digitailUsers } from '../world/sandbox'
import { grants } from '../world/store-connections'
import { startWorker } from '../world/worker'
import { onStage, type Stage } from '../world/world'

const digitailClinicId = 1201
const rates = z.object({ ours: z.array(z.number()), fetch: z.array(z.number()), undici: z.array(z.number()) })
const minted = z.object({ grants })

function figures({ ours, fetch, undici }: z.infer<typeof rates>, calls: number): Figure[] {
  const of = `calls a second, 10 at once, median of ${ours.length} times ${calls}`
  return [
    atLeastTimes({
      name: `a clinic's call beside global fetch, ${of}`,
      ours: median(ours),
      beside: median(fetch),
      bar: 2,
    }),
    atLeastTimes({
      name: `a clinic's call beside undici's request, ${of}`,
      ours: median(ours),
      beside: median(undici),
      bar: 0.7,
    }),
  ]
}

async function measure({ sandbox, env, logs }: Stage, { samples }: SuiteOptions): Promise<Figure[]> {
  const { grants: pairs } = minted.parse(await sandbox.control('grants', { userId: digitailUsers.vet }))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const args = ['scripts/bench/calls/endpoint.mjs', String(digitailClinicId), String(port)]
  const endpoint = startProgram({ args, env: process.env, logFile: join(logs, 'endpoint.log') })
  await awaitAnswer(endpoint, origin)
  const settings = { ...env, DIGITAIL_BASE_URL: origin, DIGITAIL_REQUESTS_PER_MINUTE: '100000' }
  const script = 'scripts/bench/calls/call-worker.ts'
  const worker = startWorker({ script, env: settings, logFile: join(logs, 'calls.log') })
  try {
    const calls = samples * 20
    return figures(rates.parse(await worker.ask('measure', { pairs, digitailClinicId, rounds: 7, calls })), calls)
  } finally {
    await Promise.all([worker.stop(), endpoint.stop()])
  }
}

/** What a call in a clinic's name costs beside the HTTP clients of Node. */
export const callsSuite: Suite = {
  name: 'calls',
  title: "Calls in a clinic's name",
  method: `One process against an endpoint that answers one appointment as fast as Node can, in a process of its own; ten calls under
way at any time, the three ways in turns. Ours with token, budget on Postgres, breaker, counting and schema; the others
with the token, JSON and a glance at the id. The budget is set to 100,000 a minute, so that it is counted and never empty.`,
  run: (options) => onStage('Postgres', (stage) => measure(stage, options)),
}
