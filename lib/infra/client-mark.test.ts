import { expect, it } from 'vitest'
import { clientMark } from './client-mark'

const markOf = (address: string) => clientMark({ headers: new Headers({ 'x-forwarded-for': address }) })

it('one subscriber is one client, and a neighbour another', () => {
  expect(markOf('2001:db8:1:2::7')).toBe(markOf('2001:db8:1:2:aaaa::9'))
  expect(markOf('2001:db8:1:2::7')).not.toBe(markOf('2001:db8:1:3::7'))
  expect(markOf('::ffff:203.0.113.7')).toBe(markOf('203.0.113.7'))
  expect(markOf('203.0.113.7')).not.toBe(markOf('203.0.113.8'))
})

it('the mark does not tell the address', () => {
  expect(markOf('203.0.113.7')).toMatch(/^[\w-]{43}$/)
  expect(clientMark({ headers: new Headers() })).toBeNull()
})
