import 'server-only'
import { db } from '@/lib/infra/db'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { settings } from '@/lib/infra/settings'
import { pauseRequests } from '@/lib/store/account-budget'
import { notePeak } from './note-peak'
import { type Permission, RequestQueue, reservationLifeMs } from './request-queue'
import { reserveRequests } from './reserve-requests'

// A minute, plus how long a reserved request may stay unsent, plus what two requests may differ in travelling.
const windowMs = 60_000 + reservationLifeMs + 1_500

const usualPauseMs = 5_000
const longestPauseMs = 60_000

const queues = oncePerProcess('request-queues', () => new Map<string, RequestQueue>())

function queueOf(account: string): RequestQueue {
  const known = queues.get(account)
  if (known !== undefined) return known
  const limit = settings().DIGITAIL_REQUESTS_PER_MINUTE
  const made = new RequestQueue(limit, {
    reserve: async (wanted) => {
      const reservation = await reserveRequests(account, { wanted, limit, windowMs })
      notePeak({ account, inMinute: reservation.inWindow, limit })
      return reservation
    },
    now: () => performance.now(),
    random: Math.random,
  })
  queues.set(account, made)
  return made
}

/**
 * Takes one request of an account's budget, which all instances share (digitail documentation: 200 a minute
 * per account). To be sent at once.
 *
 * @param ask.account "environment:digitailUserId"
 * @param ask.clinicId whose turn it is to be
 * @param ask.maxWaitMs how long to wait for one
 * @throws when the database does not answer
 */
export function takeRequest(ask: {
  account: string
  clinicId: string
  maxWaitMs: number
}): Permission | Promise<Permission> {
  return queueOf(ask.account).take(ask.clinicId, ask.maxWaitMs)
}

/**
 * Digitail answered 429: nobody sends for this account for a while, on any instance.
 *
 * @param retryAfterMs what Digitail asked for; capped
 */
export async function pauseAccount(account: string, retryAfterMs: number | null): Promise<void> {
  const ms = Math.min(retryAfterMs ?? usualPauseMs, longestPauseMs)
  queueOf(account).close(ms)
  await pauseRequests(db(), account, Math.ceil(ms))
}
