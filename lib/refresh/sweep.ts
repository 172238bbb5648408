import 'server-only'
import { db } from '@/lib/infra/db'
import { instanceId } from '@/lib/infra/instance'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { beatHeart } from '@/lib/store/heartbeats'
import { replayJournal } from './replay-journal'
import { sweepDue } from './sweep-due'
import { sweepHeart } from './sweep-health'
import { tidyMemory } from './token-memory'

/** What one sweep did. */
export type SweepCounts = {
  /** Pairs that earlier processes had left in the journal. */
  recovered: number
  refreshed: number
  failed: number
  needReconnect: number
  /** Whether an incident kept the others from being tried. */
  isHeldBack: boolean
}

async function sweepOnce(longestMs: number): Promise<SweepCounts> {
  await beatHeart(db(), sweepHeart, instanceId())
  const counts = { recovered: await replayJournal(), refreshed: 0, failed: 0, needReconnect: 0 }
  const isHeldBack = await sweepDue(longestMs, ({ kind }) => {
    if (kind === 'rotated') counts.refreshed += 1
    if (kind === 'failed') counts.failed += 1
    if (kind === 'needs-reconnect') counts.needReconnect += 1
  })
  tidyMemory()
  return { ...counts, isHeldBack }
}

const current = () => oncePerProcess<{ sweep: Promise<SweepCounts> | null }>('sweep', () => ({ sweep: null }))

/**
 * Does what is due in the background: the journal, then refreshes, the longest waiting first. In one
 * process there is one sweep at a time; several processes share the work.
 *
 * @param longestMs after this no new refresh is begun; those under way are finished
 * @throws when the database does not answer
 */
export function sweep(longestMs: number): Promise<SweepCounts> {
  const state = current()
  state.sweep ??= sweepOnce(longestMs).finally(() => {
    state.sweep = null
  })
  return state.sweep
}

/** @returns the sweep that is under way in this process */
export function sweepInFlight(): Promise<SweepCounts> | null {
  return current().sweep
}
