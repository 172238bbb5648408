import { setImmediate } from 'node:timers/promises'
import { afterAll, expect, it, vi } from 'vitest'
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

afterAll(() => void vi.unstubAllEnvs())

// Settings are read once, so each case has modules of its own.
async function givenBehind(proxies: number, brought: string | string[] | undefined): Promise<unknown[]> {
  vi.resetModules()
  vi.stubEnv('TRUSTED_PROXIES', String(proxies))
  const { giveRequestId } = await import('./request-id')
  const headers = brought === undefined ? {} : { 'x-request-id': brought }
  return [giveRequestId({ headers }) === brought, Object.values(headers)[0] === brought]
}

const [uuid, ofNginx] = ['01234567-89ab-4cde-8f01-23456789abcd', '0123456789ab4cde8f0123456789abcd']

it.each([uuid, ofNginx])('L-01 the id that a proxy of ours gave is kept, nobody else’s: %s', async (brought) => {
  expect(await givenBehind(1, brought)).toEqual([true, true])
  expect(await givenBehind(0, brought)).toEqual([false, false])
})

it.each([undefined, '', 'x', `${uuid}\n`, `${uuid}, ${uuid}`, uuid.toUpperCase(), [uuid, uuid], 'f'.repeat(33)])(
  'L-01 what has not the shape of an id is none, behind a proxy too: %j',
  async (brought) => {
    expect((await givenBehind(1, brought))[0]).toBe(false)
    expect(newRequestId(new Request('http://localhost/'))).toMatch(/^[0-9a-f-]{36}$/)
  },
)
