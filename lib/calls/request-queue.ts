import { FairQueue } from './fair-queue'

/** Whether a request may be sent now; if not, how long nobody gets one, milliseconds. */
export type Permission = { isGranted: true } | { isGranted: false; retryAfterMs: number }

/** What the queue needs: the shared budget, the time, and chance. */
export type QueuePorts = {
  reserve: (wanted: number) => Promise<{ granted: number; waitMs: number }>
  /** Milliseconds on a clock that never jumps. */
  now: () => number
  random: () => number
}

type Waiter = { until: number; answer: (permission: Permission) => void; fail: (error: unknown) => void }

/** So long a reserved request may stay unsent: the shared window is that much longer than a minute. */
export const reservationLifeMs = 1_000

const prefetchMs = 250
const shortestPauseMs = 25
const jitterMs = 100
const granted: Permission = { isGranted: true }

/**
 * Hands out an account's requests within this process. It reserves them from the shared budget in small
 * batches, no more than what waits and what the last quarter of a second would use, so that a call seldom
 * waits for the database; and it gives each clinic its turn.
 */
export class RequestQueue {
  readonly #ports: QueuePorts
  readonly #largestBatch: number
  readonly #waiting = new FairQueue<Waiter>()
  #available = 0
  #validUntil = 0
  #closedUntil = 0
  #isAsking = false
  #taken = 0
  #askedAt: number

  /** @param limit of the account, requests a minute */
  constructor(limit: number, ports: QueuePorts) {
    this.#largestBatch = Math.max(1, Math.ceil(limit / 20))
    this.#ports = ports
    this.#askedAt = ports.now()
  }

  /** @returns the permission, at once where one is at hand; waits no longer than `maxWaitMs`. */
  take(clinicId: string, maxWaitMs: number): Permission | Promise<Permission> {
    const now = this.#ports.now()
    this.#taken += 1
    if (this.#available > 0 && now < this.#validUntil && this.#waiting.size === 0) {
      this.#available -= 1
      return granted
    }
    if (now + maxWaitMs < this.#closedUntil) return { isGranted: false, retryAfterMs: this.#closedUntil - now }
    return new Promise((answer, fail) => {
      this.#waiting.push(clinicId, { until: now + maxWaitMs, answer, fail })
      this.#ask()
    })
  }

  /** Gives nothing for so long: the account was told to wait. */
  close(ms: number): void {
    this.#available = 0
    this.#closedUntil = Math.max(this.#closedUntil, this.#ports.now() + ms)
  }

  #ask(): void {
    if (this.#isAsking || this.#waiting.size === 0) return
    this.#isAsking = true
    const pause = this.#closedUntil - this.#ports.now()
    if (pause > 0) setTimeout(() => void this.#reserve(), pause + this.#ports.random() * jitterMs)
    else void this.#reserve()
  }

  async #reserve(): Promise<void> {
    const asked = this.#ports.now()
    try {
      this.#receive(await this.#ports.reserve(this.#wanted(asked)), asked)
    } catch (error) {
      for (const { fail } of this.#waiting.removeWhere(() => true)) fail(error)
    }
    this.#isAsking = false
    this.#ask()
  }

  #wanted(now: number): number {
    const perMs = this.#taken / Math.max(1, now - this.#askedAt)
    this.#taken = 0
    this.#askedAt = now
    return Math.min(this.#largestBatch, this.#waiting.size + Math.ceil(perMs * prefetchMs))
  }

  #receive({ granted: count, waitMs }: { granted: number; waitMs: number }, asked: number): void {
    this.#validUntil = asked + reservationLifeMs
    // A database that took too long has given what must not be used any more.
    this.#available = this.#ports.now() < this.#validUntil ? count : 0
    while (this.#available > 0 && this.#waiting.size > 0) {
      this.#available -= 1
      this.#waiting.shift()?.answer(granted)
    }
    if (count === 0)
      this.#closedUntil = Math.max(this.#closedUntil, this.#ports.now() + Math.max(waitMs, shortestPauseMs))
    this.#refuseTheHopeless()
  }

  #refuseTheHopeless(): void {
    const now = this.#ports.now()
    const earliest = Math.max(now, this.#closedUntil)
    const refused: Permission = { isGranted: false, retryAfterMs: earliest - now }
    for (const { answer } of this.#waiting.removeWhere(({ until }) => until < earliest)) answer(refused)
  }
}
