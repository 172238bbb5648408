import 'server-only'
import { db } from '@/lib/infra/db'
import { isDraining } from '@/lib/infra/draining'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { settings } from '@/lib/infra/settings'
import { endAllLeases } from '@/lib/store/rotations'
import { runWork, type TickWork } from './background-work'
import { replayJournal } from './replay-journal'
import { sweep } from './sweep'

const shortestPauseMs = 4_000
const longestPauseMs = 8_000
const longestSweepMs = 60_000

// The embedded database belongs to one process: whoever holds a lease there is dead, and nobody needs to wait for it.
async function bury(): Promise<void> {
  if (settings().DATABASE_URL === undefined) await endAllLeases(db())
}

/**
 * Starts refreshing in the background of a server: the journal of earlier processes at once, then a sweep
 * every few seconds, at moments of its own so that instances do not march in step. Starting twice in a
 * process does nothing. It keeps no process alive, and ends when the instance drains.
 */
export async function startRefreshing({ alsoEachTick }: { alsoEachTick: TickWork[] }): Promise<void> {
  const state = oncePerProcess('refreshing', () => ({ isStarted: false }))
  if (state.isStarted) return
  state.isStarted = true
  await runWork([
    { name: 'journal', run: replayJournal },
    { name: 'leases', run: bury },
  ])
  const work: TickWork[] = [{ name: 'sweep', run: () => sweep(longestSweepMs) }, ...alsoEachTick]
  const tick = async (): Promise<void> => {
    if (isDraining()) return
    await runWork(work)
    later()
  }
  const later = () => {
    setTimeout(tick, shortestPauseMs + Math.random() * (longestPauseMs - shortestPauseMs)).unref()
  }
  later()
}
