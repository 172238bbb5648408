import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen } from './listen'
import { type Recorder, startRecorder } from './recorder'

// A provider that takes its time: 60 ms for a token, 40 ms for an account, and names each token after its code.
let provider: Server
let recorder: Recorder

beforeAll(async () => {
  provider = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const token = `token-of-${new URLSearchParams(body).get('code')}`
      const answer = request.url === '/oauth/token' ? JSON.stringify({ access_token: token }) : '{"data":{}}'
      setTimeout(() => response.end(answer), request.url === '/oauth/token' ? 60 : 40)
    })
  })
  recorder = await startRecorder(await listen(provider))
})

afterAll(async () => {
  await recorder.close()
  provider.closeAllConnections()
  provider.close()
})

async function journey(code: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code })
  const answer = await fetch(`${recorder.origin}/oauth/token`, { method: 'POST', body })
  const token = `token-of-${code}`
  expect(await answer.json()).toEqual({ access_token: token })
  const account = await fetch(`${recorder.origin}/api/v1/auth/me`, { headers: { authorization: `Bearer ${token}` } })
  return await account.text()
}

test('journeys at once each get the time of their own requests', async () => {
  await Promise.all(['one', 'two', 'three'].map(journey))
  for (const code of ['one', 'two', 'three']) {
    // A timer of Node may fire a millisecond early; what lies beyond is the machine's.
    expect(recorder.timeOf(code)).toBeGreaterThanOrEqual(97)
  }
})

test('what the sandbox did for others does not count', async () => {
  await journey('four')
  const alone = recorder.timeOf('four')
  await journey('five')
  expect(recorder.timeOf('four')).toBe(alone)
})

test('a code that never came has no time', () => expect(() => recorder.timeOf('never')).toThrow('never brought'))

test('token requests are told once', async () => {
  recorder.takeTokenTimes()
  await journey('six')
  expect(recorder.takeTokenTimes()).toHaveLength(1)
  expect(recorder.takeTokenTimes()).toEqual([])
})
