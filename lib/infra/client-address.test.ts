import { beforeEach, expect, it, vi } from 'vitest'

// Settings are read once, so each case has modules of its own.
async function seenBehind(proxies: number, forwarded: string | undefined): Promise<string | null> {
  process.env.TRUSTED_PROXIES = String(proxies)
  const { clientAddress } = await import('./client-address')
  return clientAddress({ headers: new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }) })
}

beforeEach(() => void vi.resetModules())

// The last entry is what this server saw itself; see note-peer.ts.
it.each([
  [0, '192.0.2.1', '192.0.2.1'],
  [0, '203.0.113.9, 192.0.2.1', '192.0.2.1'],
  [1, '203.0.113.9, 192.0.2.1', '203.0.113.9'],
  [1, 'forged, also forged, 203.0.113.9, 192.0.2.1', '203.0.113.9'],
  [2, 'forged, 203.0.113.9, 198.51.100.1, 192.0.2.1', '203.0.113.9'],
  [1, '192.0.2.1', '192.0.2.1'],
  [2, 'forged, 192.0.2.1', '192.0.2.1'],
  [1, ' , 192.0.2.1', '192.0.2.1'],
])('W-15 behind %i proxies, "%s" is %s', async (proxies, forwarded, address) => {
  expect(await seenBehind(proxies, forwarded)).toBe(address)
})

it('nothing tells nothing', async () => {
  expect(await seenBehind(0, undefined)).toBeNull()
  expect(await seenBehind(1, '')).toBeNull()
})
