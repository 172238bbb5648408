import 'server-only'
import { isIPv4, isIPv6 } from 'node:net'
import { clientAddress } from './client-address'

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/** @param bits a multiple of 16 */
function networkOf6(address: string, bits: number): string {
  const [head = ''] = address.toLowerCase().split('::')
  const groups = [...head.split(':').filter(Boolean), '0', '0', '0', '0'].slice(0, bits / 16)
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/${bits}`
}

/** @param address IPv4 or IPv6 @returns its network; null for this very machine and for what is no address */
export function networkOf(address: string): string | null {
  const plain = address.replace(mapped, '$1')
  if (plain === '::1' || plain.startsWith('127.')) return null
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`
  // 48 bits are what one site gets. (RFC 6177)
  return isIPv6(plain) && !plain.includes('%') ? networkOf6(plain, 48) : null
}

/** @returns what stands for all addresses that one subscriber may use at will: IPv4 itself, 64 bits of IPv6 */
export function subscriberOf(address: string): string {
  const plain = address.replace(mapped, '$1')
  return isIPv6(plain) ? networkOf6(plain, 64) : plain
}

/** The network that a request came from, as far as anything tells: for people to recognise their own sign-ins by. */
export function clientNetwork(request: Request): string | null {
  const address = clientAddress(request)
  return address === null ? null : networkOf(address)
}
