import 'server-only'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '@/lib/infra/db'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { settings } from '@/lib/infra/settings'

/** What is limited: by address where somebody comes from outside, by person where they are known. */
export type RateLimit = 'sign-in' | 'callback' | 'link' | 'press'

type Query = { text: string; values?: unknown[] }
type Row = { points: number; expire: bigint | null }

const windowSeconds = 60

// What the limiter needs of a client of Postgres, on the connections that are open anyway; both databases take it.
const client = {
  query: async ({ text, values = [] }: Query) => {
    const rows = await db().$queryRawUnsafe<Row[]>(text, ...values)
    const told = rows.map(({ points, expire }) => ({ points, expire: expire === null ? null : Number(expire) }))
    return { rows: told, rowCount: told.length }
  },
}

function makeLimiter(): RateLimiterPostgres {
  const limits = { points: settings().RATE_LIMIT_PER_MINUTE, duration: windowSeconds }
  return new RateLimiterPostgres({
    ...limits,
    storeClient: client,
    storeType: 'client',
    tableName: 'RateLimit',
    tableCreated: true,
    keyPrefix: '',
    // Whoever is over the limit costs no more queries until their minute is over.
    inMemoryBlockOnConsumed: limits.points + 1,
    // A database that does not answer must neither lock everybody out nor let everything in.
    insuranceLimiter: new RateLimiterMemory({ ...limits, keyPrefix: '' }),
  })
}

declare module 'rate-limiter-flexible' {
  // It is there and public, and missing from the types of 11.4.
  interface RateLimiterPostgres {
    getInMemoryBlockMsBeforeExpire(key: string): number
  }
}

const limiter = () => oncePerProcess('rate-limiter', makeLimiter)
const keyOf = (limit: RateLimit, who: string) => `${limit}:${who}`
const wholeSeconds = (milliseconds: number) => Math.max(1, Math.ceil(milliseconds / 1_000))

/**
 * Counts one more, in all instances together.
 *
 * @param who a mark of the client, or a person's id
 * @returns null when it may be, or the seconds until it may
 */
export async function countTowards(limit: RateLimit, who: string): Promise<number | null> {
  try {
    await limiter().consume(keyOf(limit, who))
    return null
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return wholeSeconds(refused.msBeforeNext)
  }
}

/**
 * The same without counting: for what counts only when it turns out to be for nothing.
 *
 * @returns null, or the seconds until it may again, where this instance has refused them already
 */
export function waitWithoutCounting(limit: RateLimit, who: string): number | null {
  const left = limiter().getInMemoryBlockMsBeforeExpire(keyOf(limit, who))
  return left > 0 ? wholeSeconds(left) : null
}
