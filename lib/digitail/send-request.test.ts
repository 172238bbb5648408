import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type DigitailRequest, readRequest } from './digitail-request'
import { me } from './me'
import { sendRequest } from './send-request'
import { type HostileProvider, json, startHostileProvider } from './testing/hostile-provider'

const token = 'access-canary'
let provider: HostileProvider

beforeAll(async () => {
  provider = await startHostileProvider()
  process.env.DIGITAIL_BASE_URL = provider.origin
})
afterAll(() => provider.close())
beforeEach(() => {
  provider.heard.length = 0
})

const thing = (overrides: Partial<DigitailRequest<unknown>> = {}): DigitailRequest<unknown> => ({
  ...readRequest({ operation: 'things.get', path: '/things/1', clinicId: null, query: {}, answer: z.unknown() }),
  ...overrides,
})

describe('what an API request looks like', () => {
  test('the token goes into the Authorization header only, and JSON is asked for', async () => {
    provider.answer = json(200, { data: {} })
    await sendRequest(thing({ query: { 'filter[clinic_id]': 7, page: 2, absent: undefined } }), token)
    const [heard] = provider.heard
    expect(heard?.headers).toMatchObject({ authorization: `Bearer ${token}`, accept: 'application/json' })
    expect(heard?.url.pathname).toBe('/api/v1/things/1')
    expect(Object.fromEntries(heard?.url.searchParams ?? [])).toEqual({ 'filter[clinic_id]': '7', page: '2' })
    expect(heard?.url.href).not.toContain(token)
  })

  test('a JSON body and a form body are what they say', async () => {
    provider.answer = json(201, { data: {} })
    await sendRequest(thing({ method: 'POST', body: { kind: 'json', value: { name: 'Ünal' } } }), token)
    expect(provider.heard[0]).toMatchObject({ method: 'POST', body: '{"name":"Ünal"}' })
    expect(provider.heard[0]?.headers['content-type']).toBe('application/json')
    const fields = new FormData()
    fields.set('nickname', 'Bär')
    await sendRequest(thing({ method: 'POST', body: { kind: 'form', fields } }), token)
    const { headers, body } = provider.heard[1] ?? { headers: {}, body: '' }
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    const read = await new Response(body, { headers: { 'content-type': String(headers['content-type']) } }).formData()
    expect(read.get('nickname')).toBe('Bär')
  })

  test('no header of a request can take the place of the token', async () => {
    provider.answer = json(200, {})
    await sendRequest(thing({ headers: { authorization: 'Bearer other', 'X-HTTP-METHOD-OVERRIDE': 'PUT' } }), token)
    expect(provider.heard[0]?.headers).toMatchObject({
      authorization: `Bearer ${token}`,
      'x-http-method-override': 'PUT',
    })
  })
})

describe('answers', () => {
  test('C-10 reads share a connection, a write has one of its own', async () => {
    const sockets: unknown[] = []
    provider.answer = (response, heard, socket) => {
      sockets.push(socket)
      json(200, {})(response, heard, socket)
    }
    for (let run = 0; run < 10; run += 1) await sendRequest(thing(), token)
    expect(new Set(sockets).size).toBeLessThan(10)
    const writes = sockets.length
    for (let run = 0; run < 10; run += 1) await sendRequest(thing({ method: 'POST', isRepeatable: false }), token)
    expect(new Set(sockets.slice(writes)).size).toBe(10)
  })

  test('204 has no body and is an answer', async () => {
    provider.answer = (response) => response.writeHead(204).end()
    expect(await sendRequest(thing({ answer: z.object({}) }), token)).toEqual({})
  })

  test('a packed answer is unpacked', async () => {
    const packed = gzipSync('{"data":{"n":1}}')
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
    provider.answer = (response) => response.writeHead(200, headers).end(packed)
    expect(await sendRequest(thing(), token)).toEqual({ data: { n: 1 } })
  })

  test('an answer that lacks what is used is unreadable, not half of an account', async () => {
    provider.answer = json(200, { data: { full_name: 'Somebody' } })
    await expect(sendRequest(me(), token)).rejects.toMatchObject({ code: 'unreadable', status: 200 })
  })

  // The last one: it takes the provider away.
  test('R-04 nobody listens: unavailable, and provably not sent', async () => {
    await provider.close()
    const write = thing({ method: 'POST', isRepeatable: false })
    await expect(sendRequest(write, token)).rejects.toMatchObject({ code: 'unavailable', wasSent: false })
  })
})
