import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { notePeers } from './note-peers'

const server = createServer((request, response) => response.end(String(request.headers['x-forwarded-for'])))
let url = ''

beforeAll(async () => {
  notePeers()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  url = `http://127.0.0.1:${portOf(server.address()).port}`
})

afterAll(() => void server.close())

function portOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address
}

async function seen(headers: Record<string, string>): Promise<string> {
  return await (await fetch(url, { headers })).text()
}

it('W-15 what is at the other end stands last, whatever a client has written before it', async () => {
  expect(await seen({})).toBe('127.0.0.1')
  expect(await seen({ 'X-Forwarded-For': '203.0.113.9, 198.51.100.1' })).toBe('203.0.113.9, 198.51.100.1, 127.0.0.1')
})
