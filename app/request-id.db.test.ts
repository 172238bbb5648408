import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { browser, origin, signedIn, signInAgain } from '@/app/admin/people/test-support/signed-in'
import { prepareRequests } from '@/lib/infra/before-next'
import { db } from '@/lib/infra/db'
import { makeLogger } from '@/lib/infra/logger'
import { POST } from './account/change/route'

vi.mock('next/headers', async () => (await import('@/app/admin/people/test-support/signed-in')).nextHeaders)

const written: string[] = []
const log = makeLogger('info', { write: (line) => void written.push(line) })

// As Next does it: the handler gets a Request of its own, made of the headers that came in.
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)])
  const inner = new Request(`${origin}/account/change`, { method: 'POST', headers, body: await text(request) })
  const { status } = await POST(inner)
  log.info('answered')
  response.writeHead(status).end()
}

const server = createServer((request, response) => void answer(request, response))
const port = () => z.object({ port: z.number() }).parse(server.address()).port

beforeAll(async () => {
  const end = prepareRequests()
  const { id, token } = await signedIn('sam@clinic.com', 'STAFF')
  await signInAgain({ id, role: 'STAFF' })
  browser.session = token
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return end
})
afterAll(() => void server.close())

it('L-01 one id from the answer to the log to the trail', async () => {
  const stranger = '01234567-89ab-4cde-8f01-23456789abcd'
  const body = new URLSearchParams({ intent: 'end-others' })
  const asked = { method: 'POST', body, headers: { origin, 'X-Request-Id': stranger }, redirect: 'manual' } as const
  const { headers } = await fetch(`http://127.0.0.1:${port()}/`, asked)
  const id = headers.get('x-request-id')
  expect(id).toMatch(/^[0-9a-f-]{36}$/)
  expect(id).not.toBe(stranger)
  expect(written.map((line) => JSON.parse(line))).toMatchObject([{ msg: 'answered', requestId: id }])
  expect(await db().auditEvent.count({ where: { requestId: id, address: '127.0.0.1' } })).toBe(1)
})
