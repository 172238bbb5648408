import pg from 'pg'
import { afterAll, expect, it, vi } from 'vitest'
import { db } from '@/lib/infra/db'

const poolSize = 3
const url = process.env.DATABASE_URL ?? ''
process.env.DATABASE_POOL_SIZE = String(poolSize)
const { GET: ready } = await import('./ready/route')
const outside = new pg.Client(url)
await outside.connect()
afterAll(() => outside.end())

const ofTheApp = `datname = current_database() AND pid <> pg_backend_pid()`
const countOf = async (condition: string): Promise<number> => {
  const { rows } = await outside.query(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE ${condition}`)
  return Number(rows[0]?.n)
}

it('R-03 a pool whose connections are all taken opens no more, refuses within seconds, and recovers at once', async () => {
  const holding = Array.from({ length: poolSize }, () => db().$queryRaw`SELECT 1 AS one FROM pg_sleep(60)`)
  const held = Promise.allSettled(holding)
  const sleeping = `${ofTheApp} AND wait_event = 'PgSleep'`
  await vi.waitFor(async () => expect(await countOf(sleeping)).toBe(poolSize), { timeout: 5_000 })

  const waiting = Promise.allSettled(Array.from({ length: 20 }, () => db().$queryRaw`SELECT 1 AS one`))
  expect((await ready()).status).toBe(503)
  // Nothing is held for longer than statement_timeout allows: these are refused before, for want of a connection.
  expect((await waiting).map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 'rejected'))
  expect([await countOf(ofTheApp), await countOf(sleeping)]).toEqual([poolSize, poolSize])

  await outside.query(`SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE ${sleeping}`)
  await held
  expect(await db().$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }])
  expect((await ready()).status).toBe(200)
})
