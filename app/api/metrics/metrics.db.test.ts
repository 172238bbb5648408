import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { db } from '@/lib/infra/db'
import { sweep } from '@/lib/refresh/sweep'
import { age, connectMany, startOver } from '@/lib/refresh/testing/connections'
import { startProvider } from '@/lib/refresh/testing/provider'

const token = 'a bearer secret of thirty-two characters'.replaceAll(' ', '-')
process.env.METRICS_TOKEN = token
const provider = await startProvider()
const { GET } = await import('./route')
afterAll(provider.close)

const ask = (authorization?: string) =>
  GET(new Request('http://localhost/api/metrics', { headers: authorization === undefined ? {} : { authorization } }))

let text = ''

beforeAll(async () => {
  await provider.calm()
  await startOver()
  const clinics = await connectMany(provider, 3)
  await age(
    clinics.map(({ connectionId }) => connectionId),
    'due',
  )
  await provider.revoke(clinics[0]?.grantId ?? '')
  await sweep(20_000)
  await db().clinic.create({ data: { environment: 'local', digitailClinicId: 1, name: 'Riverside Vets' } })
  text = await (await ask(`Bearer ${token}`)).text()
})

/** The names in an expression of Prometheus: what is no function, keyword or label. */
function metricsOf(expression: string): string[] {
  const bare = expression
    .replace(/"[^"]*"/g, '')
    .replace(/by \([^)]*\)/g, '')
    .replace(/\{[^}]*\}/g, '')
  return [...bare.matchAll(/\b(digitail_connect_\w+|process_\w+|nodejs_\w+)\b/g)].map(([name]) => name)
}

const has = (name: string) => new RegExp(`^${name}(\\{| )`, 'm').test(text)
// Only requests through lib/calls make this one; its name is checked where it is counted.
const fromCalls = 'digitail_connect_api_requests_total'

describe('the metrics', () => {
  it('are for who has the secret', async () => {
    expect((await ask()).status).toBe(401)
    expect((await ask('Bearer something-else')).status).toBe(401)
    const { status, headers } = await ask(`Bearer ${token}`)
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      expect.stringContaining('text/plain'),
      'no-store',
    ])
  })

  it('count what this instance did, and tell how all of them stand', () => {
    expect(text).toContain('digitail_connect_refreshes_total{outcome="rotated"} 2')
    expect(text).toContain('digitail_connect_refreshes_total{outcome="needs_reconnect"} 1')
    expect(text).toContain('digitail_connect_refresh_seconds_count 2')
    expect(text).toContain('digitail_connect_clinics{standing="never"} 1')
    expect(text).toContain('digitail_connect_incident_open{kind="provider_outage"} 0')
    expect(text).toMatch(/^digitail_connect_sweep_age_seconds [\d.]+$/m)
  })

  it('K-07 count the seals of each key', () => {
    expect(Number(/digitail_connect_seals_total\{key="test"\} (\d+)/.exec(text)?.[1])).toBeGreaterThanOrEqual(10)
  })

  it('name no clinic, account or address, and have few series', () => {
    expect(text).not.toMatch(/Riverside|Account|example|localhost/)
    const own = text.split('\n').filter((line) => line.startsWith('digitail_connect_'))
    expect(own.length).toBeLessThan(60)
  })

  it('tell that the database is away, instead of failing with it', async () => {
    const asked = vi.spyOn(db(), '$queryRaw').mockRejectedValue(new Error('away'))
    const without = await (await ask(`Bearer ${token}`)).text()
    asked.mockRestore()
    expect(without).toContain('digitail_connect_database_up 0')
    expect(without).toContain('digitail_connect_refreshes_total{outcome="rotated"} 2')
  })
})

const rules = z.object({ groups: z.array(z.object({ rules: z.array(z.object({ expr: z.string() })) })) })
const dashboard = z.object({ panels: z.array(z.object({ targets: z.array(z.object({ expr: z.string() })) })) })

it.each([
  [
    'deploy/prometheus/alerts.yaml',
    (file: string) => rules.parse(parse(file)).groups.flatMap((group) => group.rules.map(({ expr }) => expr)),
  ],
  [
    'deploy/grafana/dashboard.json',
    (file: string) =>
      dashboard.parse(JSON.parse(file)).panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
  ],
])('%s asks only for metrics that exist', (path, expressionsOf) => {
  const names = expressionsOf(readFileSync(path, 'utf8')).flatMap(metricsOf)
  expect(names.length).toBeGreaterThan(8)
  expect([...new Set(names)].filter((name) => name !== fromCalls && !has(name))).toEqual([])
  expect(readFileSync('lib/calls/send-once.ts', 'utf8')).toContain(fromCalls.replace('digitail_connect_', ''))
})
