import { expect, it, vi } from 'vitest'
import { endOnPage } from './end-on-page'
import { logger } from './logger'

const request = new Request('http://localhost/')

it('hands on what the handler answers', async () => {
  const answer = new Response('as it is')
  expect(await endOnPage(request, '/page', async () => answer)).toBe(answer)
})

it('O-11 L-03 ends a failure on the page, with a reference, and logs no message', async () => {
  const logged = vi.spyOn(logger(), 'error').mockImplementation(() => undefined)
  let id = ''
  const answer = await endOnPage(request, '/page', async (requestId) => {
    id = requestId
    throw new Error('INSERT with a secret in it')
  })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(`/page?ref=${id.slice(0, 8)}`)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(logged).toHaveBeenCalledWith(expect.objectContaining({ requestId: id, kind: 'Error' }), 'a request failed')
  expect(JSON.stringify(logged.mock.calls)).not.toContain('secret')
  logged.mockRestore()
})
