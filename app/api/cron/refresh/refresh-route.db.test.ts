import { afterAll, beforeEach, expect, it } from 'vitest'
import { age, connectMany, startOver } from '@/lib/refresh/testing/connections'
import { startProvider } from '@/lib/refresh/testing/provider'

const secret = 'a-secret-of-the-scheduler-4711-and-more'
process.env.CRON_SECRET = secret
const provider = await startProvider()
const route = await import('./route')
afterAll(provider.close)
beforeEach(startOver)

function call(authorization?: string): Promise<Response> {
  const headers = new Headers(authorization === undefined ? [] : [['authorization', authorization]])
  return route.POST(new Request('http://localhost:3000/api/cron/refresh', { method: 'POST', headers }))
}

it('sweeps and tells what it did', async () => {
  const clinics = await connectMany(provider, 3)
  await age(
    clinics.map(({ connectionId }) => connectionId),
    'due',
  )
  const answer = await call(`Bearer ${secret}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.json()).toEqual({
    recovered: 0,
    refreshed: 3,
    failed: 0,
    needReconnect: 0,
    isHeldBack: false,
    abandoned: 0,
    notices: { sent: 0, failed: 0 },
  })
})

it('does nothing without the secret', async () => {
  const wrong = [undefined, '', 'Bearer', `Basic ${secret}`, `Bearer ${secret}x`, `Bearer ${secret.slice(1)}`, secret]
  for (const authorization of wrong) {
    const answer = await call(authorization)
    expect([answer.status, await answer.text()]).toEqual([401, ''])
  }
})

it('answers no other method', () => {
  const others = [route.GET, route.HEAD, route.PUT, route.PATCH, route.DELETE, route.OPTIONS]
  for (const other of others) expect(other().status).toBe(405)
})
