import { join } from 'node:path'
import { z } from 'zod'
import { atLeastTimes, atMostTimes, type Figure } from '../figure'
import { median } from '../statistics'
import type { Suite, SuiteOptions } from '../suite'
import { digitailUsers } from '../world/sandbox'
import { grants } from '../world/store-connections'
import { startWorker } from '../world/worker'
import { onStage, type Stage } from '../world/world'

const times = z.array(z.number()).nonempty()
const taken = z.object({ read: times, readAndOpen: times, warm: times, cold: times, betterAuth: times })
const minted = z.object({ grants })

const perSecond = (milliseconds: readonly number[]) => 1_000 / median(milliseconds)

function figures({ read, readAndOpen, warm, cold, betterAuth }: z.infer<typeof taken>): Figure[] {
  const of = `median of ${warm.length} blocks`
  return [
    atLeastTimes({
      name: `a warm live token beside a Prisma read of its row, per second, ${of}`,
      ours: perSecond(warm),
      beside: perSecond(read),
      bar: 500,
    }),
    atMostTimes({
      name: `a cold live token beside a Prisma read and the decryption, ms, ${of}`,
      ours: median(cold),
      beside: median(readAndOpen),
      bar: 1.3,
    }),
    atLeastTimes({
      name: `a cold live token beside better-auth's getAccessToken, per second, ${of}`,
      ours: perSecond(cold),
      beside: perSecond(betterAuth),
      bar: 2,
    }),
  ]
}

async function measure({ sandbox, env, logs }: Stage, { samples }: SuiteOptions): Promise<Figure[]> {
  const { grants: pairs } = minted.parse(await sandbox.control('grants', { userId: digitailUsers.vet }))
  const script = 'scripts/bench/live-token/token-worker.ts'
  const worker = startWorker({ script, env, logFile: join(logs, 'tokens.log') })
  try {
    const rounds = Math.max(5, Math.round(samples / 10))
    return figures(taken.parse(await worker.ask('measure', { pairs, rounds })))
  } finally {
    await worker.stop()
  }
}

/** What a token costs that needs no refresh. */
export const liveTokenSuite: Suite = {
  name: 'live-token',
  title: 'A live token',
  method: `One process, one connection, Postgres, one call after the other, in blocks of 100 (warm: 50,000) that take turns. Warm is from
memory, which a token leaves after five seconds at most; cold is from the database, with memory emptied each time.
better-auth runs with its generic OAuth plugin, encrypted tokens and a pool of the same size, on the same Postgres.`,
  run: (options) => onStage('Postgres', (stage) => measure(stage, options)),
}
