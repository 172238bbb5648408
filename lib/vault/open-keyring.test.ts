import { randomBytes } from 'node:crypto'
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from 'undici'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { settings } from '@/lib/infra/settings'
import { open, type Place, seal } from './cipher'
import { KeyUnwrapError, keyContext } from './key-unwrapper'
import { keyring, makeKeyring } from './keyring'
import { openKeyring } from './open-keyring'
import { awsDialect, credentials, region } from './testing/key-dialects'
import { startKeyService } from './testing/key-service'

const service = await startKeyService(awsDialect)
afterAll(service.close)
// The way of every other request of this process, also of the files that come after this one.
const usual = getGlobalDispatcher()
afterAll(() => setGlobalDispatcher(usual))

const here: Place = { record: 'connection-1', column: 'refresh', generation: 1 }
const [newer, older] = [randomBytes(32), randomBytes(32)]
const wrapped = service.wrap(newer, JSON.stringify(keyContext('new'))).toString('base64')

// Set before anything reads the settings.
Object.assign(process.env, {
  TOKEN_ENCRYPTION_KEYS: `new:aws-kms:${wrapped},old:${older.toString('base64')}`,
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_SESSION_TOKEN: credentials.sessionToken,
})

/** Sends what is meant for AWS to the double, which sees the host that was signed. @returns the hosts that were meant */
function leadToDouble(): Set<string> {
  const hosts = new Set<string>()
  const agent = new Agent().compose((dispatch) => (options, handler) => {
    const { host } = new URL(String(options.origin))
    hosts.add(host)
    return dispatch({ ...options, origin: service.url.origin, headers: { ...plain(options.headers), host } }, handler)
  })
  setGlobalDispatcher(agent)
  return hosts
}

const plain = (headers: unknown) => z.record(z.string(), z.string()).parse(headers)

test('K-05 a wrapped key is opened at start, kept in memory, and seals; before that nothing seals', async () => {
  expect(() => keyring()).toThrow('openKeyring comes first')
  service.mood('denies')
  const hosts = leadToDouble()
  await expect(openKeyring()).rejects.toThrow(/cannot be opened \(denied\): AWS KMS says \w+\./)
  await expect(openKeyring()).rejects.toMatchObject({ cause: expect.any(KeyUnwrapError) })
  expect(() => keyring()).toThrow('openKeyring comes first')
  service.mood('works')
  await openKeyring()
  // What the settings hold in the clear is not wiped with what was opened.
  expect(settings().TOKEN_ENCRYPTION_KEYS[1]).toMatchObject({ id: 'old', key: older })
  expect([...hosts]).toEqual(['kms.eu-central-1.amazonaws.com'])
  const sealed = seal(keyring(), 'secret', here)
  expect(sealed).toMatch(/^v1\.new\./)
  expect(open(makeKeyring([{ id: 'new', key: newer }]), sealed, here)).toBe('secret')
  expect(open(keyring(), seal(makeKeyring([{ id: 'old', key: older }]), 'older', here), here)).toBe('older')
})

test('K-05 a ring that is there is not opened again: the service is asked once', async () => {
  await openKeyring()
  service.mood('denies')
  const ring = keyring()
  await openKeyring()
  expect(keyring()).toBe(ring)
})
