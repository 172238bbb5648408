import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Answer, type HostileProvider, json, startHostileProvider, text } from './testing/hostile-provider'
import { refreshTokens } from './token-endpoint'

const pair = { token_type: 'Bearer', access_token: 'a1', refresh_token: 'r1', expires_in: 3600 }
const packed = gzipSync(JSON.stringify(pair))
const asGzip = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
const unreadable = { kind: 'ambiguous', because: 'unreadable' }
const cutOff = { kind: 'ambiguous', because: 'connection' }
let provider: HostileProvider
let sink: HostileProvider

beforeAll(async () => {
  provider = await startHostileProvider()
  sink = await startHostileProvider()
  sink.answer = json(200, pair)
  process.env.DIGITAIL_BASE_URL = provider.origin
})
afterAll(async () => {
  await sink.close()
})
beforeEach(() => {
  provider.heard.length = 0
})

function refreshMeeting(answer: Answer, deadlineMs?: number) {
  provider.answer = answer
  return refreshTokens('refresh-canary', { deadlineMs })
}

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('O-13 a %i is a failure; the place it names hears nothing', async (status) => {
    const outcome = await refreshMeeting((response) =>
      response.writeHead(status, { location: `${sink.origin}/steal` }).end(),
    )
    expect(outcome).toEqual({ kind: 'our-configuration', fault: 'unexpected_answer' })
    expect(sink.heard).toHaveLength(0)
    expect(provider.heard).toHaveLength(1)
  })
})

describe('size', () => {
  test('O-13 10 MB are not read to their end', async () => {
    let written = 0
    const outcome = await refreshMeeting((response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const chunk = Buffer.alloc(64 * 1024, 'a')
      const write = () => {
        while (written < 10 * 1024 * 1024 && !response.destroyed) {
          written += chunk.length
          if (!response.write(chunk)) return response.once('drain', write)
        }
        return response.end()
      }
      write()
    })
    expect(outcome).toEqual(unreadable)
    expect(written).toBeLessThan(10 * 1024 * 1024)
  })

  test('O-13 64 KiB are still read', async () => {
    const padded = JSON.stringify({ ...pair, padding: 'x'.repeat(64_000) })
    expect(await refreshMeeting(text(200, 'application/json', padded))).toMatchObject({ kind: 'tokens' })
  })

  test('O-13 a small gzip that grows beyond the limit is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, ' '))
    const outcome = await refreshMeeting((response) => response.writeHead(200, asGzip).end(bomb))
    expect(outcome).toEqual(unreadable)
  })
})

describe('compression', () => {
  test('none is asked for, and a packed pair is read all the same', async () => {
    const outcome = await refreshMeeting((response) => response.writeHead(200, asGzip).end(packed))
    expect(outcome).toMatchObject({ kind: 'tokens', tokens: { refreshToken: 'r1' } })
    expect(provider.heard[0]?.headers['accept-encoding']).toBe('identity')
  })

  test('a spoilt gzip is ambiguous', async () => {
    const outcome = await refreshMeeting((response) => response.writeHead(200, asGzip).end(packed.subarray(0, 30)))
    expect(outcome).toEqual(unreadable)
  })
})

describe('time', () => {
  const deadlineMs = 400

  async function timed(answer: Answer) {
    const started = performance.now()
    const outcome = await refreshMeeting(answer, deadlineMs)
    return { outcome, ms: performance.now() - started }
  }

  const late: [string, Answer][] = [
    ['no answer at all', () => undefined],
    ['headers and then nothing', (response) => response.writeHead(200, asGzip).flushHeaders()],
    [
      'a body that drips one byte at a time',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        const drip = setInterval(() => response.write(' '), 20)
        response.once('close', () => clearInterval(drip))
      },
    ],
  ]

  test.each(late)('O-13 R-02 %s ends at the deadline', async (_, answer) => {
    const { outcome, ms } = await timed(answer)
    expect(outcome).toEqual({ kind: 'ambiguous', because: 'timeout' })
    expect(ms).toBeGreaterThan(deadlineMs * 0.9)
    expect(ms).toBeLessThan(deadlineMs * 1.5)
  })
})

describe('connections', () => {
  test('C-09 a reset before any answer is ambiguous: Digitail may have acted', async () => {
    expect(await refreshMeeting((_response, _heard, socket) => socket.resetAndDestroy())).toEqual(cutOff)
    expect(provider.heard).toHaveLength(1)
  })

  test('C-09 an answer cut after any byte is ambiguous', async () => {
    const body = JSON.stringify(pair)
    for (let kept = 0; kept < body.length; kept += 5) {
      const outcome = await refreshMeeting((response, _heard, socket) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
        response.write(body.slice(0, kept), () => socket.destroy())
      })
      expect(outcome, `${kept} bytes`).toEqual(cutOff)
    }
  })

  test('C-09 what is no HTTP is ambiguous', async () => {
    expect(await refreshMeeting((_response, _heard, socket) => socket.end('220 smtp.example ready\r\n'))).toEqual(
      cutOff,
    )
  })

  // The last one: it takes the provider away.
  test('O-13 a port where nobody listens: not sent', async () => {
    await provider.close()
    expect(await refreshTokens('r0')).toEqual({ kind: 'not-sent' })
  })
})
