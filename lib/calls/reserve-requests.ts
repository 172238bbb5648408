import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { db } from '@/lib/infra/db'
import { readBudget, writeBudget } from '@/lib/store/account-budget'
import { type Reservation, type ReservationWish, reserveInLog } from './sliding-log'

const mostTries = 20
const longestPauseMs = 20

/**
 * Reserves requests of an account's budget, which all instances share. Read, decide, and write only if nobody
 * wrote in between: a decision that the database makes on its own while it waits for a row is not exact.
 *
 * @throws when the database does not answer
 */
export async function reserveRequests(account: string, wish: ReservationWish): Promise<Reservation> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const log = await readBudget(db(), account)
    const { entries, ...reservation } = reserveInLog(log, wish)
    if (reservation.granted === 0) return reservation
    if (await writeBudget(db(), account, { entries, version: log.version })) return reservation
    await sleep(Math.random() * longestPauseMs)
  }
  return { granted: 0, waitMs: longestPauseMs, inWindow: 0 }
}
