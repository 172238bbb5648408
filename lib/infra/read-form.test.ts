import { describe, expect, it } from 'vitest'
import { readForm } from './read-form'

const post = (body: BodyInit, type = 'application/x-www-form-urlencoded') =>
  new Request('http://localhost:3000/', { method: 'POST', body, headers: { 'content-type': type } })

describe('readForm', () => {
  it('reads the fields of a form, repeated ones too', async () => {
    const form = await readForm(
      post('clinic=1&clinic=2&name=Z%C3%BCrich', 'application/x-www-form-urlencoded; charset=UTF-8'),
    )
    expect(form.getAll('clinic')).toEqual(['1', '2'])
    expect(form.get('name')).toBe('Zürich')
  })

  it('finds nothing in anything else', async () => {
    expect([...(await readForm(post('{"a":1}', 'application/json')))]).toEqual([])
    expect([...(await readForm(new Request('http://localhost:3000/', { method: 'POST' })))]).toEqual([])
  })

  it('stops reading a body that is too long', async () => {
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1
        controller.enqueue(new Uint8Array(16 * 1024).fill(97))
      },
    })
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    // fetch asks for `duplex` with a stream; the types do not know it yet.
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body: endless, headers, duplex: 'half' }
    const request = new Request('http://localhost:3000/', init)
    expect([...(await readForm(request))]).toEqual([])
    expect(pulled).toBeLessThan(10)
  })
})
