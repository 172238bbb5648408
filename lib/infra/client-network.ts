import 'server-only'
import { isIPv4, isIPv6 } from 'node:net'
import { clientAddress } from './client-address'

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/** The first 48 bits, which is what one site gets. (RFC 6177) */
function networkOf6(address: string): string {
  const [head = ''] = address.toLowerCase().split('::')
  const groups = [...head.split(':').filter(Boolean), '0', '0', '0'].slice(0, 3)
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/48`
}

/** @param address IPv4 or IPv6 @returns its network; null for this very machine and for what is no address */
export function networkOf(address: string): string | null {
  const plain = address.replace(mapped, '$1')
  if (plain === '::1' || plain.startsWith('127.')) return null
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`
  return isIPv6(plain) && !plain.includes('%') ? networkOf6(plain) : null
}

/** The network that a request came from, as far as anything tells: for people to recognise their own sign-ins by. */
export function clientNetwork(request: Request): string | null {
  const address = clientAddress(request)
  return address === null ? null : networkOf(address)
}
