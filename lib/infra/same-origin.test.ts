import { describe, expect, it } from 'vitest'
import { isSameOrigin } from './same-origin'

const ours = 'http://localhost:3000'

function isAccepted(headers: Record<string, string>) {
  return isSameOrigin(new Request(`${ours}/sign-out`, { method: 'POST', headers }))
}

describe('isSameOrigin', () => {
  it('accepts a form of our own, from browsers old and new', () => {
    expect(isAccepted({ origin: ours })).toBe(true)
    expect(isAccepted({ origin: ours, 'sec-fetch-site': 'same-origin' })).toBe(true)
  })

  it('W-07: refuses a missing, null or foreign origin', () => {
    const foreign = ['null', '', '*', 'http://localhost', 'http://localhost:3001', 'https://localhost:3000', `${ours}/`]
    foreign.push(
      'http://127.0.0.1:3000',
      `${ours}.evil.test`,
      `http://evil.test/${ours}`,
      `${ours}@evil.test`,
      `${ours}, ${ours}`,
    )
    for (const origin of foreign) expect(isAccepted({ origin }), origin).toBe(false)
    expect(isAccepted({})).toBe(false)
    expect(isAccepted({ 'sec-fetch-site': 'same-origin' })).toBe(false)
  })

  it('W-07: refuses what the browser itself calls foreign', () => {
    for (const site of ['cross-site', 'same-site', 'none', '', 'Same-Origin']) {
      expect(isAccepted({ origin: ours, 'sec-fetch-site': site }), site).toBe(false)
    }
  })

  it('B-08: does not learn its own address from the request', () => {
    const headers = { origin: 'http://evil.test', host: 'evil.test', 'x-forwarded-host': 'evil.test' }
    expect(isSameOrigin(new Request('http://evil.test/sign-out', { method: 'POST', headers }))).toBe(false)
  })
})
