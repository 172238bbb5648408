import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Collector, openCollector } from '@/e2e/canary/collector'
import { startTelemetry } from './start-telemetry'

let collector: Collector
let end: () => Promise<void>

const secret = 'q8Zk3Vb1Rt7Yp0Lm5Nc9Xw2Sd4Fg6Hj8Ka1Qe3Ui5Oz'

beforeAll(async () => {
  collector = await openCollector()
  const to = { endpoint: new URL(collector.url), headers: { 'x-key': 'k' }, serviceName: 'a-fork', everyMs: 60_000 }
  end = startTelemetry(to)
  const tracer = trace.getTracer('next.js')
  const callback = tracer.startSpan(`GET /connect/digitail/callback?code=${secret}`, {
    kind: SpanKind.SERVER,
    attributes: {
      'http.target': `/connect/digitail/callback?code=${secret}`,
      'http.url': `https://connect.example.com/link/${secret}`,
      'next.route': '/connect/digitail/callback',
      'next.span_type': 'BaseServer.handleRequest',
      'next.span_name': `GET /link/${secret}`,
      'http.method': `GET ${secret}`,
      'db.statement': `SELECT '${secret}'`,
    },
  })
  callback.recordException(new Error(`the token ${secret} was refused`))
  callback.setStatus({ code: SpanStatusCode.ERROR, message: `token ${secret}` })
  callback.end()
  tracer.startSpan('GET /clinics/[id]').end()
  await end()
})

afterAll(() => collector.close())

describe('telemetry', () => {
  it('reaches the collector under the name of the app', () => {
    const traces = collector.bodies.filter(({ path }) => path === '/v1/traces').map(({ body }) => body)
    expect(traces.join()).toContain('a-fork')
    expect(traces.join()).toContain('GET /clinics/[id]')
    expect(traces.join()).toContain('"BaseServer.handleRequest"')
  })

  it('L-01 takes along no address, no text of an error, and nothing that looks like a secret', () => {
    const all = collector.bodies.map(({ body }) => body).join()
    for (const part of [secret, '?code', 'http.target', 'http.url', 'next.span_name', 'db.statement', 'exception']) {
      expect(all).not.toContain(part)
    }
  })
})
