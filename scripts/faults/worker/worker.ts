// First of all: what follows is to be measured from its first line on.
import './watch-window'

import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { forClinic } from '@/lib/calls/for-clinic'
import { me } from '@/lib/digitail/me'
import { drain } from '@/lib/refresh/drain'
import type { TokenResult } from '@/lib/refresh/live-token'
import { probeRestored } from '@/lib/refresh/quarantine'
import { replayJournal } from '@/lib/refresh/replay-journal'
import { startRefreshing } from '@/lib/refresh/start-refreshing'
import { sweep } from '@/lib/refresh/sweep'
import { age, connectMany, type TestConnection } from '@/lib/refresh/testing/connections'
import { controlProvider } from '@/lib/refresh/testing/provider-controls'
import { countFates } from '../world/inspect'
import { tokenGetter } from './broken-variants'
import { setClockWrong } from './clock-offset'
import { type Command, type Fared, question } from './commands'
import { windowSamples } from './watch-window'

setClockWrong()
const getToken = tokenGetter(process.env.BROKEN)

function outcomeOf(result: TokenResult): string {
  if (result.kind === 'none') return `none ${result.because} ${result.reason ?? ''}`.trim()
  return `live ${result.generation} ${createHash('sha256').update(result.accessToken).digest('hex')}`
}

async function callAll(id: string, callers: number): Promise<Fared> {
  const begun = performance.now()
  const outcomes: Record<string, number> = {}
  const call = async () => {
    const outcome = await getToken(id).then(
      outcomeOf,
      (error: unknown) => `threw ${error instanceof Error && error.name}`,
    )
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }
  await Promise.all(Array.from({ length: callers }, call))
  return { id, outcomes, lastMs: performance.now() - begun }
}

const provider = () => controlProvider(process.env.DIGITAIL_BASE_URL ?? '', async () => undefined)

async function connectDue(count: number): Promise<TestConnection[]> {
  const clinics = await connectMany(provider(), count)
  await age(
    clinics.map(({ connectionId }) => connectionId),
    'due',
  )
  return clinics
}

async function callSteadily({ clinicId, count, everyMs }: Extract<Command, { does: 'call' }>) {
  const calls = forClinic(clinicId, { maxWaitMs: 1_000 })
  const pending: Promise<boolean>[] = []
  for (let left = count; left > 0; left -= 1) {
    pending.push(
      calls.send(me()).then(
        () => true,
        () => false,
      ),
    )
    await wait(everyMs)
  }
  const served = (await Promise.all(pending)).filter(Boolean).length
  return { served, refused: count - served }
}

async function obey(command: Command): Promise<unknown> {
  switch (command.does) {
    case 'get':
      return await Promise.all(command.ids.map((id) => callAll(id, command.callers)))
    case 'sweep':
      return await sweep(command.longestMs)
    case 'replay':
      return await replayJournal()
    case 'probe':
      return await probeRestored(300_000)
    case 'start':
      return await startRefreshing({ alsoEachTick: [] })
    case 'window':
      return windowSamples()
    case 'connect':
      return await connectDue(command.count)
    case 'inspect':
      return await countFates({ provider: provider() }, command.clinics)
    case 'call':
      return await callSteadily(command)
  }
}

process.on('message', (message) => {
  const { number, command } = question.parse(message)
  obey(command).then(
    (result) => process.send?.({ number, result: result ?? null, error: null }),
    (error: unknown) => process.send?.({ number, result: null, error: error instanceof Error ? error.message : '?' }),
  )
})

process.on('SIGTERM', () => {
  const draining = process.env.BROKEN === 'no-drain' ? Promise.resolve(0) : drain()
  draining.then((left) => process.exit(left === 0 ? 143 : 1))
})
process.on('disconnect', () => process.exit(0))
process.send?.('ready')
