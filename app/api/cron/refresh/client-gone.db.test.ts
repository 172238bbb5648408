import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { getLiveToken } from '@/lib/refresh/get-live-token'
import { age, connectOne, isKept, readRow, startOver } from '@/lib/refresh/testing/connections'
import { startProvider } from '@/lib/refresh/testing/provider'

const secret = 'a bearer secret of thirty-two characters'.replaceAll(' ', '-')
process.env.CRON_SECRET = secret
const provider = await startProvider()
const { POST } = await import('./route')
let connectionId = ''

/** A request as Next hands it on: its signal aborts when the client goes away. */
function asRequest(incoming: IncomingMessage, response: ServerResponse): Request {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const headers = { authorization: incoming.headers.authorization ?? '' }
  return new Request(`http://localhost${incoming.url}`, { method: 'POST', headers, signal: gone.signal })
}

let answered: Promise<unknown> = Promise.resolve()
const server = createServer((incoming, response) => {
  const request = asRequest(incoming, response)
  answered = incoming.url === '/page' ? getLiveToken(connectionId) : POST(request)
})
await once(server.listen(0, '127.0.0.1'), 'listening')
const address = server.address()
const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
afterAll(async () => {
  server.close()
  await provider.close()
})
beforeEach(startOver)

it.each(['/page', '/api/cron/refresh'])('R-09 C-15 a client of %s that goes away cancels no refresh', async (path) => {
  const clinic = await connectOne(provider)
  connectionId = clinic.connectionId
  await age([connectionId], 'expired')
  await provider.fault({ name: 'slow', ms: 700, when: 'after' })
  const browser = new AbortController()
  const headers = { authorization: `Bearer ${secret}` }
  const before = await provider.requests()
  const asked = fetch(origin + path, { method: 'POST', headers, signal: browser.signal })
  await expect.poll(async () => (await provider.requests()) - before, { timeout: 10_000 }).toBe(1)
  browser.abort()
  await expect(asked).rejects.toThrow(/abort/i)
  const tokens = async () => (await readRow(connectionId)).tokenSet
  await expect.poll(tokens, { timeout: 10_000 }).toMatchObject({ generation: 2, attemptId: null })
  expect(await isKept(provider, clinic)).toBe(true)
  await answered
})
