import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest'
import { backgroundJobs } from '@/app/background-jobs'
import { db } from '@/lib/infra/db'
import { age, connectMany, connectOne, startOver } from '@/lib/refresh/testing/connections'
import { startProvider } from '@/lib/refresh/testing/provider'
import { quarantineStatements } from '@/lib/store/quarantine'

const secret = 'a-secret-of-the-scheduler-4711-and-more'
process.env.CRON_SECRET = secret
const provider = await startProvider()
const route = await import('./route')
afterAll(provider.close)
beforeEach(startOver)
afterEach(() => vi.restoreAllMocks())

type Method = 'GET' | 'HEAD' | 'POST'

function call(authorization?: string, method: Method = 'POST'): Promise<Response> | Response {
  const headers = new Headers(authorization === undefined ? [] : [['authorization', authorization]])
  return route[method](new Request('http://localhost:3000/api/cron/refresh', { method, headers }))
}

async function connectDue(): Promise<void> {
  const clinics = await connectMany(provider, 3)
  await age(
    clinics.map(({ connectionId }) => connectionId),
    'due',
  )
}

it.each(['GET', 'POST'] as const)('sweeps and tells what it did, asked by %s', async (method) => {
  await connectDue()
  const answer = await call(`Bearer ${secret}`, method)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.json()).toMatchObject({
    recovered: 0,
    refreshed: 3,
    failed: 0,
    needReconnect: 0,
    isHeldBack: false,
    restored: 0,
    abandoned: 0,
    notices: { sent: 0, failed: 0 },
    unfinished: [],
  })
})

it('runs every background job of a server, and the others when one fails', async () => {
  const jobs = backgroundJobs.map((job) => vi.spyOn(job, job.once === undefined ? 'run' : 'once'))
  expect((await call(`Bearer ${secret}`)).status).toBe(200)
  expect(jobs.map(({ mock }) => mock.calls.length)).toEqual(jobs.map(() => 1))
  jobs[0]?.mockRejectedValueOnce(new Error('broken'))
  const answer = await call(`Bearer ${secret}`)
  expect([answer.status, await answer.json()]).toEqual([
    500,
    expect.objectContaining({ unfinished: [backgroundJobs[0]?.name], refreshed: 0, abandoned: 0 }),
  ])
  expect(jobs.map(({ mock }) => mock.calls.length)).toEqual(jobs.map(() => 2))
})

it('is the list that a server runs', () => {
  expect(readFileSync('instrumentation-node.ts', 'utf8')).toContain('startRefreshing({ alsoEachTick: backgroundJobs })')
  expect(new Set(backgroundJobs.map(({ name }) => name)).size).toBe(backgroundJobs.length)
})

it('proves what a backup brought', async () => {
  await connectOne(provider)
  for (const sql of quarantineStatements) await db().$executeRawUnsafe(sql)
  expect(await (await call(`Bearer ${secret}`)).json()).toMatchObject({ restored: 1 })
  expect(await db().tokenSet.count({ where: { restoredAt: { not: null } } })).toBe(0)
})

it.each(['GET', 'HEAD', 'POST'] as const)('does nothing without the secret, asked by %s', async (method) => {
  const wrong = [undefined, '', 'Bearer', `Basic ${secret}`, `Bearer ${secret}x`, `Bearer ${secret.slice(1)}`, secret]
  for (const authorization of wrong) {
    const answer = await call(authorization, method)
    expect([answer.status, await answer.text()]).toEqual([401, ''])
  }
})

it('HEAD uses nothing up, not even with the secret', async () => {
  await connectDue()
  const asked = await provider.requests()
  const answer = await call(`Bearer ${secret}`, 'HEAD')
  expect([answer.status, await answer.text()]).toEqual([204, ''])
  expect(await provider.requests()).toBe(asked)
  expect(await db().tokenSet.count({ where: { generation: 1 } })).toBe(3)
})

it('answers no other method', () => {
  for (const other of [route.PUT, route.PATCH, route.DELETE, route.OPTIONS]) {
    expect([other().status, other().headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
  }
})
