import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { prepareRequests } from './before-next'
import { readForm } from './read-form'

/** Reads a form as a route does, and would wait for it for ever. */
const server = createServer({ connectionsCheckingInterval: 20 }, (incoming, response) => {
  incoming.on('error', () => undefined)
  incoming.resume().once('end', () => response.end('read'))
})
let port = 0

beforeAll(async () => {
  const end = prepareRequests({ headersMs: 200, requestMs: 400 })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('read')
  return end
})

afterAll(() => void server.close())

/** Sends the beginning of a request and nothing more. @returns what came until the server hung up */
async function untilHungUp(beginning: string): Promise<string> {
  const socket: Socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk
  })
  socket.write(beginning)
  await once(socket, 'close')
  return text
}

it.each([
  ['its headers', 'POST / HTTP/1.1\r\nHost: a\r\nX-Slow: '],
  ['its body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 64\r\n\r\nclinic='],
])('R-11 B-19 who never ends %s is hung up on', async (_, beginning) => {
  expect(await untilHungUp(beginning)).toMatch(/^(HTTP\/1\.1 408 |$)/)
})

it('R-11 the limits are far below those of Node', () => {
  const usual = createServer()
  expect([usual.headersTimeout, usual.requestTimeout]).toEqual([60_000, 300_000])
  expect(server.requestTimeout).toBeLessThan(usual.requestTimeout)
})

it('R-11 a body is read up to 64 KiB and no further', async () => {
  const post = (length: number) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    return new Request('http://localhost/', { method: 'POST', body: `a=${'x'.repeat(length - 2)}`, headers })
  }
  expect((await readForm(post(64 * 1_024))).get('a')).toHaveLength(64 * 1_024 - 2)
  expect([...(await readForm(post(64 * 1_024 + 1)))]).toEqual([])
})
