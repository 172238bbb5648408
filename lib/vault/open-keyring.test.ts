import { randomBytes } from 'node:crypto'
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from 'undici'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { settings } from '@/lib/infra/settings'
import { open, type Place, seal } from './cipher'
import { KeyUnwrapError, keyContext } from './key-unwrapper'
import { keyring, makeKeyring } from './keyring'
import { openKeyring } from './open-keyring'
import { awsDialect, credentials, googleDialect, masterKey, region } from './testing/key-dialects'
import { startKeyService } from './testing/key-service'

const [service, google] = [await startKeyService(awsDialect), await startKeyService(googleDialect)]
afterAll(async () => void (await Promise.all([service.close(), google.close()])))
// The way of every other request of this process, also of the files that come after this one.
const usual = getGlobalDispatcher()
afterAll(() => setGlobalDispatcher(usual))

const here: Place = { record: 'connection-1', column: 'refresh', generation: 1 }
const [newer, other, older] = [randomBytes(32), randomBytes(32), randomBytes(32)]
const wrapped = service.wrap(newer, JSON.stringify(keyContext('new'))).toString('base64')
const byGoogle = google.wrap(other, JSON.stringify(keyContext('other'))).toString('base64')

// Set before anything reads the settings.
Object.assign(process.env, {
  TOKEN_ENCRYPTION_KEYS: `new:aws-kms:${wrapped},other:gcp-kms:${byGoogle},old:${older.toString('base64')}`,
  GCP_KMS_KEY: masterKey,
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_SESSION_TOKEN: credentials.sessionToken,
})

/** Sends what is meant for AWS and Google to their doubles, which see the host that was signed. @returns the hosts that were meant */
function leadToDoubles(): Set<string> {
  const hosts = new Set<string>()
  const agent = new Agent().compose((dispatch) => (options, handler) => {
    const { host } = new URL(String(options.origin))
    hosts.add(host)
    const { origin } = host.endsWith('.amazonaws.com') ? service.url : google.url
    return dispatch({ ...options, origin, headers: { ...plain(options.headers), host } }, handler)
  })
  setGlobalDispatcher(agent)
  return hosts
}

const plain = (headers: unknown) => z.record(z.string(), z.string()).parse(headers)

test('K-05 a wrapped key is opened at start, kept in memory, and seals; before that nothing seals', async () => {
  expect(() => keyring()).toThrow('openKeyring comes first')
  service.mood('denies')
  const hosts = leadToDoubles()
  await expect(openKeyring()).rejects.toThrow(/cannot be opened \(denied\): AWS KMS says \w+\./)
  await expect(openKeyring()).rejects.toMatchObject({ cause: expect.any(KeyUnwrapError) })
  expect(() => keyring()).toThrow('openKeyring comes first')
  service.mood('works')
  await openKeyring()
  // What the settings hold in the clear is not wiped with what was opened.
  expect(settings().TOKEN_ENCRYPTION_KEYS[2]).toMatchObject({ id: 'old', key: older })
  const hostsOfGoogle = ['metadata.google.internal', 'cloudkms.googleapis.com']
  expect([...hosts]).toEqual(['kms.eu-central-1.amazonaws.com', ...hostsOfGoogle])
  const sealed = seal(keyring(), 'secret', here)
  expect(sealed).toMatch(/^v1\.new\./)
  expect(open(makeKeyring([{ id: 'new', key: newer }]), sealed, here)).toBe('secret')
  for (const ring of [
    { id: 'other', key: other },
    { id: 'old', key: older },
  ].map((key) => makeKeyring([key]))) {
    expect(open(keyring(), seal(ring, 'of another key', here), here)).toBe('of another key')
  }
})

test('K-05 a ring that is there is not opened again: the service is asked once', async () => {
  await openKeyring()
  service.mood('denies')
  const ring = keyring()
  await openKeyring()
  expect(keyring()).toBe(ring)
})
