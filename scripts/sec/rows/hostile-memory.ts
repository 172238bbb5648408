import { readFileSync } from 'node:fs'
import { isConnectOutcome } from '@/lib/connect/connect-outcome'
import { type HostileProvider, json, startHostileProvider } from '@/lib/digitail/testing/hostile-provider'
import { inParallel } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import { type BadAnswer, badAnswers } from '../hostile/bad-answers'
import { badTokens } from '../hostile/bad-tokens'
import { pressAndReturn } from '../hostile/visitor'
import type { Row, RowInput } from '../row'
import type { App } from '../world/app'

const mostGrowthMb = 50
const atOnce = 4
const pair = { token_type: 'Bearer', access_token: 'a-1', refresh_token: 'r-1', expires_in: 3600 }

/** Resident memory of a process, megabytes. */
function residentMb(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1]) / 1_024
}

/** Watches a process while work is done. @returns the most memory that was seen */
async function peakDuring(pid: number, work: () => Promise<void>): Promise<number> {
  let most = residentMb(pid)
  const timer = setInterval(() => {
    most = Math.max(most, residentMb(pid))
  }, 20)
  await work().finally(() => clearInterval(timer))
  return Math.max(most, residentMb(pid))
}

/** Somebody connects while the provider answers so. @returns what is wrong with where that ended, or null */
async function connectMeeting(app: App, bad: BadAnswer): Promise<string | null> {
  const [person] = await app.people(1)
  if (person === undefined) throw new Error('nobody is there')
  const { status, location } = await pressAndReturn(app, person)
  const outcome = /^\/connect\/result\/([\w-]+)/.exec(location.replace(app.appUrl, ''))?.[1] ?? ''
  return status === 303 && isConnectOutcome(outcome) ? null : `${bad.name}: ${status} ${location}`
}

async function settle(app: App, provider: HostileProvider): Promise<void> {
  const dull: BadAnswer = { name: 'an ordinary refusal', answer: json(400, { error: 'invalid_grant' }) }
  provider.answer = dull.answer
  await inParallel(600, atOnce, async () => void (await connectMeeting(app, dull)))
}

async function run({ world, trials }: RowInput): Promise<Tally> {
  const [provider, sink] = [await startHostileProvider(), await startHostileProvider()]
  const app = await world.app('hostile', { DIGITAIL_BASE_URL: provider.origin, RATE_LIMIT_PER_MINUTE: '1000000' })
  // Ordinary work fills the heap as far as V8 lets it; what counts is what hostile answers take beyond that.
  const before = await peakDuring(app.server.group, () => settle(app, provider))
  const notes: string[] = []
  const all = [...badAnswers(sink.origin, pair), ...badTokens]
  let passed = 0
  const peak = await peakDuring(app.server.group, async () => {
    for (let done = 0; done < trials; done += atOnce) {
      const bad = all[(done / atOnce) % all.length]
      if (bad === undefined) continue
      provider.answer = bad.answer
      await inParallel(Math.min(atOnce, trials - done), atOnce, async () => {
        const wrong = await connectMeeting(app, bad)
        if (wrong === null || bad.isUsable) passed += 1
        else notes.push(wrong)
      })
    }
  })
  await Promise.all([provider.close(), sink.close()])
  const growth = peak - before
  if (sink.heard.length > 0) notes.push(`the sink was asked ${sink.heard.length} times`)
  if (growth > mostGrowthMb) notes.push(`${growth.toFixed(0)} MB are more than ${mostGrowthMb}`)
  const isKept = sink.heard.length === 0 && growth <= mostGrowthMb
  notes.unshift(
    `${all.length} answers, ${atOnce} at once: ${before.toFixed(0)} MB at most with ordinary refusals, then at most ${growth.toFixed(0)} MB more`,
  )
  return { passed: isKept ? passed : 0, failed: isKept ? trials - passed : trials, notes }
}

export const hostileMemoryRows: Row[] = [
  {
    name: 'hostile-memory',
    promise: `B-25 the built app, connecting at a hostile provider: a page of ours each time, at most ${mostGrowthMb} MB more memory than ordinary refusals`,
    trials: 320,
    run,
  },
]
