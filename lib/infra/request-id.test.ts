import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { addressOf, newRequestId } from './request-id'

const from = (forwarded?: string) =>
  new Request('http://localhost/', forwarded ? { headers: { 'x-forwarded-for': forwarded } } : {})

async function answer(forwarded?: string) {
  const requestId = newRequestId(from(forwarded))
  await setImmediate()
  return { requestId, address: addressOf(requestId) }
}

it('L-05 a request knows where it came from for as long as it lasts, and no other does', async () => {
  const [one, other] = await Promise.all([answer('10.0.0.1, 192.0.2.7'), answer('2001:db8::1')])
  expect([one.address, other.address]).toEqual(['192.0.2.7', '2001:db8::1'])
  expect(one.requestId).not.toBe(other.requestId)
  newRequestId(from('192.0.2.8'))
  expect([addressOf(one.requestId), addressOf(null)]).toEqual([null, null])
})

it.each(['unknown', '<script>', 'a'.repeat(9_000)])('what is no address is not kept: %s', async (forwarded) => {
  expect((await answer(forwarded)).address).toBeNull()
})
