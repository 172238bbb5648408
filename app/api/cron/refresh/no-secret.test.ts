import { expect, it } from 'vitest'
import { GET, HEAD, POST } from './route'

it.each([GET, HEAD, POST])('is not there while CRON_SECRET is not set: %o', async (handler) => {
  const headers = { authorization: 'Bearer anything' }
  const answer = await handler(new Request('http://localhost:3000/api/cron/refresh', { headers }))
  expect([answer.status, await answer.text()]).toEqual([404, ''])
})
