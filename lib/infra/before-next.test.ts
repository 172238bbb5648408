import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { prepareRequests } from './before-next'
import { currentRequestId, newRequestId } from './request-id'

// What a page says to the log, what a handler of another Request object writes on the trail.
async function idsOf(headers: IncomingHttpHeaders): Promise<string> {
  await setImmediate()
  const logged = currentRequestId()
  return JSON.stringify([logged, newRequestId(new Request('http://localhost/', { headers: flat(headers) }))])
}

const flat = (headers: IncomingHttpHeaders) =>
  Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])

const server = createServer(async ({ headers, method, url }, response) => {
  if (url === '/id') return response.end(await idsOf(headers))
  const inner = Object.keys(headers).filter((name) => name.startsWith('x-middleware'))
  const told = `${method} from ${headers['x-forwarded-for']}${inner}`
  response.setHeader('Referrer-Policy', 'no-referrer').end(told)
})
let port = 0

beforeAll(async () => {
  const end = prepareRequests()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  port = portOf(server.address())
  return end
})

afterAll(() => void server.close())

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}

async function ask(method: string, headers: Record<string, string | string[]> = {}, path = '/') {
  const asked = { host: '127.0.0.1', port, method, headers, path, agent: false }
  const [answer] = await once(request(asked).end(), 'response')
  let text = ''
  for await (const chunk of answer) text += chunk
  return { text, headers: answer.headers }
}

it('W-15 what is at the other end stands last, whatever a client has written before it', async () => {
  expect((await ask('GET')).text).toBe('GET from 127.0.0.1')
  const forged = await ask('GET', { 'X-Forwarded-For': '203.0.113.9, 198.51.100.1' })
  expect(forged.text).toBe('GET from 203.0.113.9, 198.51.100.1, 127.0.0.1')
})

it('W-14 TRACE is an OPTIONS, which nothing takes', async () => {
  expect((await ask('TRACE')).text).toBe('OPTIONS from 127.0.0.1')
})

it('W-12 every answer begins with the headers that protect it, and what is said later stands instead', async () => {
  const { headers } = await ask('GET')
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['referrer-policy']).toBe('no-referrer')
})

it('B-16 what Next says to itself is not believed from outside', async () => {
  expect((await ask('GET', { 'X-Middleware-Subrequest': 'proxy:proxy', 'X-Other': '1' })).text).toBe(
    'GET from 127.0.0.1',
  )
})

it('L-01 every answer has an id of its own: that of its log lines and of its rows on the trail', async () => {
  const answers = await Promise.all([ask('GET', {}, '/id'), ask('GET', {}, '/id')])
  for (const { headers, text } of answers) expect(JSON.parse(text)).toEqual(Array(2).fill(headers['x-request-id']))
  expect(new Set(answers.map(({ text }) => text)).size).toBe(2)
})

const strange = '01234567-89ab-4cde-8f01-23456789abcd'

it.each([[strange], ['<script>'], [[strange, strange]]])(
  'L-01 a stranger’s X-Request-Id is not taken over: %s',
  async (id) => {
    const { headers, text } = await ask('GET', { 'X-Request-Id': id }, '/id')
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(`${headers['x-request-id']}${text}`).not.toMatch(/01234567|script/)
  },
)
