const windowMs = 60_000
/** Exact sliding count up to this many requests in a minute; beyond it the oldest are forgotten. */
const mostTimes = 5000
const pruneEvery = 10_000

type Account = {
  windowEndsAt: number
  usedInWindow: number
  /** Instants of accepted and refused requests within the last minute. */
  times: number[]
  /** The most requests that ever fell into any 60 seconds: sent, and answered other than 429. */
  peakSent: number
  peakServed: number
  served: number[]
}

export type Ticket = { isAllowed: boolean; limit: number; remaining: number; resetsAt: number }

/** Laravel's counter: a window of 60 seconds opens with the first request and closes for good; 429 when it is used up. */
export class RateLimiter {
  readonly #accounts = new Map<number, Account>()
  #untilPrune = pruneEvery

  /** @param limit requests a minute; 0 counts without refusing */
  take(userId: number, limit: number): Ticket {
    const now = Date.now()
    const account = this.#account(userId)
    if (account.windowEndsAt <= now) Object.assign(account, { windowEndsAt: now + windowMs, usedInWindow: 0 })
    const isAllowed = limit === 0 || account.usedInWindow < limit
    if (isAllowed) account.usedInWindow += 1
    account.peakSent = Math.max(account.peakSent, slide(account.times, now))
    if (isAllowed) account.peakServed = Math.max(account.peakServed, slide(account.served, now))
    this.#prune(now)
    return { isAllowed, limit, remaining: Math.max(0, limit - account.usedInWindow), resetsAt: account.windowEndsAt }
  }

  /** @returns for each account the most requests in any 60 seconds so far. */
  peaks(): { userId: number; peakSent: number; peakServed: number }[] {
    return [...this.#accounts].map(([userId, { peakSent, peakServed }]) => ({ userId, peakSent, peakServed }))
  }

  clear(): void {
    this.#accounts.clear()
  }

  #account(userId: number): Account {
    const known = this.#accounts.get(userId)
    if (known) return known
    const made = { windowEndsAt: 0, usedInWindow: 0, times: [], served: [], peakSent: 0, peakServed: 0 }
    this.#accounts.set(userId, made)
    return made
  }

  #prune(now: number): void {
    this.#untilPrune -= 1
    if (this.#untilPrune > 0) return
    this.#untilPrune = pruneEvery
    for (const account of this.#accounts.values()) {
      if (account.windowEndsAt + windowMs < now) Object.assign(account, { times: [], served: [] })
    }
  }
}

/** Adds an instant, drops those older than the window, @returns how many are left. */
function slide(times: number[], now: number): number {
  times.push(now)
  const fresh = times.findIndex((time) => time > now - windowMs)
  if (fresh > 0) times.splice(0, fresh)
  if (times.length > mostTimes) times.splice(0, times.length - mostTimes)
  return times.length
}
