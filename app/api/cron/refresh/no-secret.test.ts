import { expect, it } from 'vitest'
import { POST } from './route'

it('is not there while CRON_SECRET is not set', async () => {
  const headers = { authorization: 'Bearer anything' }
  const answer = await POST(new Request('http://localhost:3000/api/cron/refresh', { method: 'POST', headers }))
  expect([answer.status, await answer.text()]).toEqual([404, ''])
})
