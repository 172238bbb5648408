import { expect, it } from 'vitest'
import { settings } from '@/lib/infra/settings'
import { refuseFlood, refusePost } from './refuse-post'

process.env.RATE_LIMIT_PER_MINUTE = '10'

const policy = "style-src 'self' 'nonce-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'"

function post(headers: Record<string, string>): Request {
  const { origin } = settings().APP_URL
  const all = { origin, 'content-security-policy': policy, 'x-forwarded-for': '203.0.113.7', ...headers }
  return new Request(`${origin}/sign-in/email`, { method: 'POST', headers: all })
}

it('W-15 who asks too often reads what to do, in a page, with the seconds in Retry-After', async () => {
  const answers = []
  for (let time = 0; time < 11; time++) answers.push(await refuseFlood(post({}), 'sign-in'))
  expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => null))
  const last = answers[10]
  expect(last?.status).toBe(429)
  const seconds = Number(last?.headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(0)
  const html = await last?.text()
  expect(html).toContain(`Wait ${seconds} second`)
  expect(html).toContain('<style nonce="AAAA')
  expect(await refuseFlood(post({ 'x-forwarded-for': '203.0.113.8' }), 'sign-in')).toBeNull()
})

it.each([
  ['a form of a megabyte', { 'content-length': '1000000' }, 413],
  ['a form whose end nobody knows', { 'transfer-encoding': 'chunked' }, 411],
  ['a form of somebody else', { origin: 'https://evil.test' }, 403],
])('B-19 R-11 %s is refused before it is read', (_, headers, status) => {
  expect(refusePost(post(headers))?.status).toBe(status)
})

it('a form of ours goes on', () => {
  expect(refusePost(post({ 'content-length': '65536' }))).toBeNull()
})
