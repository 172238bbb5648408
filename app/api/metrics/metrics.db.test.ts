import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { requestOutcomes } from '@/lib/calls/send-once'
import { db } from '@/lib/infra/db'
import { refreshOutcomes } from '@/lib/refresh/count-refresh'
import { sweep } from '@/lib/refresh/sweep'
import { age, connectMany, startOver } from '@/lib/refresh/testing/connections'
import { startProvider } from '@/lib/refresh/testing/provider'
import { incidentKinds } from '@/lib/upkeep/fleet-readings'
import { ClinicStanding } from '@/prisma/generated/enums'
import { type Asked, askedBy, groupedBy, seriesOf } from './testing/promql'

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

const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase())
const valuesOf = (words: Record<string, string>) => Object.values(words)

/** The labels of our metrics, and every value that each can have; keys have names of their own. */
const labels: Record<string, Record<string, readonly string[] | 'any'>> = {
  refreshes_total: { outcome: valuesOf(refreshOutcomes) },
  api_requests_total: { outcome: valuesOf(requestOutcomes) },
  seals_total: { key: 'any' },
  incident_open: { kind: lower(incidentKinds) },
  clinics: { standing: lower(Object.values(ClinicStanding)) },
  refresh_seconds_bucket: { le: 'any' },
}
// Prometheus itself says which instance it asked.
const ofTarget = ['instance', 'job']

function faultsOf({ metric, matchers }: Asked): string[] {
  const known = labels[metric.replace(/^digitail_connect_/, '')] ?? {}
  return matchers.flatMap(({ label, value }) => {
    const values = ofTarget.includes(label) ? 'any' : known[label]
    if (values === undefined) return [`${metric} has no label ${label}`]
    return values === 'any' || values.includes(value) ? [] : [`${metric} has no ${label} ${value}`]
  })
}

const rules = z.object({ groups: z.array(z.object({ rules: z.array(z.object({ expr: z.string() })) })) })
const dashboard = z.object({ panels: z.array(z.object({ targets: z.array(z.object({ expr: z.string() })) })) })
const read = (path: string) => readFileSync(path, 'utf8')
const alertExpressions = rules
  .parse(parse(read('deploy/prometheus/alerts.yaml')))
  .groups.flatMap((group) => group.rules.map(({ expr }) => expr))
const panelExpressions = dashboard
  .parse(JSON.parse(read('deploy/grafana/dashboard.json')))
  .panels.flatMap(({ targets }) => targets.map(({ expr }) => expr))

describe.each([
  ['deploy/prometheus/alerts.yaml', alertExpressions],
  ['deploy/grafana/dashboard.json', panelExpressions],
])('%s', (_, expressions) => {
  it('asks only for metrics that exist', () => {
    const names = expressions.flatMap(askedBy).map(({ metric }) => metric)
    expect(names.length).toBeGreaterThan(8)
    expect([...new Set(names)].filter((name) => name !== fromCalls && !has(name))).toEqual([])
    expect(read('lib/calls/send-once.ts')).toContain(fromCalls.replace('digitail_connect_', ''))
  })

  it('asks only for labels that they have, with values that those can have', () => {
    expect(expressions.flatMap(askedBy).flatMap(faultsOf)).toEqual([])
    const grouped = expressions.flatMap((expression) =>
      groupedBy(expression).map((label) => ({ label, metrics: askedBy(expression).map(({ metric }) => metric) })),
    )
    const lacks = grouped.filter(({ label, metrics }) => {
      const known = metrics.flatMap((metric) => Object.keys(labels[metric.replace(/^digitail_connect_/, '')] ?? {}))
      return !ofTarget.includes(label) && !known.includes(label)
    })
    expect(lacks).toEqual([])
  })
})

it('the labels that are written are those that are known here', () => {
  const own = seriesOf(text).filter(({ metric }) => metric.startsWith('digitail_connect_'))
  expect(own.filter(({ matchers }) => matchers.length > 0).length).toBeGreaterThan(5)
  expect(own.flatMap(faultsOf)).toEqual([])
})

it.each([
  [
    'max(digitail_connect_incident_open{kind="our_setting"}) == 1',
    'digitail_connect_incident_open has no kind our_setting',
  ],
  ['digitail_connect_draining{outcome="ok"}', 'digitail_connect_draining has no label outcome'],
])('a wrong label is noticed: %s', (expression, fault) => {
  expect(askedBy(expression).flatMap(faultsOf)).toEqual([fault])
})

it('every metric of ours is on the dashboard or in an alert', () => {
  const shown = new Set([...alertExpressions, ...panelExpressions].flatMap(askedBy).map(({ metric }) => metric))
  const own = [...text.matchAll(/^# TYPE (digitail_connect_\w+) (\w+)$/gm)].map(([, name = '', type]) =>
    type === 'histogram' ? `${name}_bucket` : name,
  )
  expect(own.length).toBeGreaterThan(12)
  expect(own.filter((name) => !shown.has(name))).toEqual([])
})

it('the cases for promtool try every alert, and none that is not there', () => {
  const tried = [...read('deploy/prometheus/alerts-cases.yaml').matchAll(/alertname="(\w+)"/g)].map(([, name]) => name)
  const alerts = [...read('deploy/prometheus/alerts.yaml').matchAll(/- alert: (\w+)$/gm)].map(([, name]) => name)
  expect(alerts.length).toBeGreaterThan(8)
  expect([...new Set(tried)].sort()).toEqual(alerts.sort())
})
