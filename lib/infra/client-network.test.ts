import { describe, expect, it } from 'vitest'
import { clientNetwork, networkOf } from './client-network'

describe('the network of a client', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:12:3456::1', '2001:db8:12::/48'],
    ['2001:0DB8:0012::1', '2001:db8:12::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['::2', '0:0:0::/48'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '', 'unknown', 'fe80::1%eth0', '203.0.113.77:443', '<script>'])(
    'of "%s" is nobody’s business or nothing',
    (address) => {
      expect(networkOf(address)).toBeNull()
    },
  )

  it('is read from the nearest hop', () => {
    const from = (value?: string) =>
      clientNetwork(new Request('http://x.test', { headers: value ? { 'x-forwarded-for': value } : {} }))
    expect(from('198.51.100.1, 203.0.113.77')).toBe('203.0.113.0/24')
    expect(from()).toBeNull()
  })
})
