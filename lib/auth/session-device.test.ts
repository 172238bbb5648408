import { describe, expect, it } from 'vitest'
import { sessionDevice } from './session-device'

const browsers: [string, string | null, string | null][] = [
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox', 'Windows'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
    'Edge',
    'Windows',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15',
    'Safari',
    'macOS',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0 Mobile/15E148 Safari/604.1',
    'Chrome',
    'iPhone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36',
    'Samsung Internet',
    'Android',
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    'Chrome',
    'Linux',
  ],
  ['curl/8.5.0', null, null],
  ['', null, null],
]

describe('the browser of a session', () => {
  it.each(browsers)('%s', (header, browser, system) => {
    const request = new Request('http://x.test', { headers: { 'user-agent': header } })
    expect(sessionDevice(request)).toEqual({ browser, system, network: null })
  })

  it('keeps nothing that the header says beyond these words', () => {
    const headers = { 'user-agent': `Firefox/145.0 on Windows ${'<b>evil</b>'.repeat(10_000)}` }
    const device = sessionDevice(new Request('http://x.test', { headers }))
    expect(device).toEqual({ browser: 'Firefox', system: 'Windows', network: null })
  })
})
