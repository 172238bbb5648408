import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { KeyUnwrapError, type KeyUnwrapper, keyContext } from '../key-unwrapper'
import { awsDialect, credentials, googleDialect, googleToken, masterKey, region } from '../testing/key-dialects'
import { type Mood, startKeyService } from '../testing/key-service'
import { unwrapKeyring } from '../unwrap-keys'
import { awsKms, credentialsOfContainer } from './aws-kms'
import { gcpKms } from './gcp-kms'

const [aws, google] = [await startKeyService(awsDialect), await startKeyService(googleDialect)]
afterAll(async () => void (await Promise.all([aws.close(), google.close()])))

const fixed = awsKms({ endpoint: aws.url, region, masterKey: null, credentials: async () => credentials })
const ofContainer = awsKms({
  endpoint: aws.url,
  region,
  masterKey: 'arn:aws:kms:eu-central-1:1:key/1',
  credentials: credentialsOfContainer('/credentials', aws.url.href),
})
const cloud = gcpKms({ endpoint: google.url, metadata: google.url, masterKey })

const patient = () => AbortSignal.timeout(5_000)
const brief = () => AbortSignal.timeout(100)

/** @returns the code with which opening ends; what it says holds nothing that may not be seen */
async function fate(unwrapper: KeyUnwrapper, wrapped: Buffer, signal = patient(), id = 'k1'): Promise<string> {
  try {
    await unwrapper.unwrap({ id, wrapped }, signal)
    return 'opened'
  } catch (error) {
    if (!(error instanceof KeyUnwrapError)) throw error
    const seen = `${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`
    for (const secret of [credentials.secretAccessKey, googleToken, wrapped.toString('base64'), 'our eyes only']) {
      expect(seen).not.toContain(secret)
    }
    return error.code
  }
}

// The contract: whoever writes an adapter adds a line here, and a dialect for the double.
describe.each([
  ['AWS KMS', aws, fixed],
  ['AWS KMS with the role of a container', aws, ofContainer],
  ['Cloud KMS', google, cloud],
] as const)('a key wrapped by %s', (_, service, unwrapper) => {
  const key = randomBytes(32)
  const wrapped = service.wrap(key, JSON.stringify(keyContext('k1')))

  test('K-05 is opened', async () => {
    service.mood('works')
    expect((await unwrapper.unwrap({ id: 'k1', wrapped }, patient())).equals(key)).toBe(true)
  })

  test('K-05 opens under no other id, and not when a bit of it differs', async () => {
    service.mood('works')
    expect(await fate(unwrapper, wrapped, patient(), 'k2')).toBe('denied')
    const changed = Buffer.from(wrapped)
    changed.writeUInt8(changed.readUInt8(20) ^ 1, 20)
    expect(await fate(unwrapper, changed)).toBe('denied')
  })

  test.each<[Mood, string]>([
    ['denies', 'denied'],
    ['broken', 'unavailable'],
    ['throttles', 'unavailable'],
    ['hangs-up', 'unavailable'],
    ['redirects', 'unavailable'],
    ['huge', 'unavailable'],
    ['page', 'wrong-key'],
  ])('K-05 with a service that %s: %s', async (mood, code) => {
    service.mood(mood)
    expect(await fate(unwrapper, wrapped)).toBe(code)
    expect(service.sunk()).toBe(0)
  })

  test('K-05 with a service that does not answer: the wait ends when it is told to', async () => {
    service.mood('silent')
    expect(await fate(unwrapper, wrapped, brief())).toBe('unavailable')
  })

  test('K-05 what is no key of 32 random bytes is refused', async () => {
    service.mood('short-key')
    const entry = { id: 'k1', wrappedBy: 'aws-kms', wrapped } as const
    await expect(unwrapKeyring([entry], async () => unwrapper)).rejects.toMatchObject({
      code: 'wrong-key',
      message: expect.stringContaining('what aws-kms opened is no key of 32 random bytes'),
    })
  })

  test('K-05 an outage is waited out, a refusal is not', async () => {
    const entry = { id: 'k1', wrappedBy: 'aws-kms', wrapped } as const
    const plain = { id: 'k0', key: randomBytes(32) }
    const patience = { tryMs: 200, pausesMs: [0, 0] }
    service.mood('broken')
    const before = service.asked()
    await expect(unwrapKeyring([plain, entry], async () => unwrapper, patience)).rejects.toMatchObject({
      code: 'unavailable',
    })
    expect(service.asked() - before).toBe(3)
    service.mood('denies')
    await expect(unwrapKeyring([entry], async () => unwrapper, patience)).rejects.toMatchObject({ code: 'denied' })
    expect(service.asked() - before).toBe(4)
    service.mood('works')
    const { sealing, byId } = await unwrapKeyring([plain, entry], async () => unwrapper, patience)
    expect([sealing.id, ...byId.keys()]).toEqual(['k0', 'k0', 'k1'])
    expect(byId.get('k1')?.export().equals(key)).toBe(true)
  })
})

test('K-05 credentials that AWS does not know are refused, and so is a machine without a service account', async () => {
  aws.mood('works')
  const strange = async () => ({ ...credentials, secretAccessKey: 'another' })
  const wrong = awsKms({ endpoint: aws.url, region, masterKey: null, credentials: strange })
  expect(await fate(wrong, randomBytes(60))).toBe('denied')
  const nobody = gcpKms({ endpoint: google.url, metadata: aws.url, masterKey })
  expect(await fate(nobody, randomBytes(60))).toBe('denied')
})

test('K-05 what was opened is wiped when the ring has it, also when a later key is refused; what came in the clear stays', async () => {
  const handed: Buffer[] = []
  const refusing = { isOn: false }
  const unwrapper: KeyUnwrapper = {
    unwrap: async ({ id }) => {
      if (refusing.isOn && id === 'k2') throw new KeyUnwrapError('denied', 'not this one')
      handed.push(randomBytes(32))
      return handed.at(-1) ?? Buffer.alloc(0)
    },
  }
  const wrapped = { wrappedBy: 'aws-kms', wrapped: randomBytes(60) } as const
  const plain = { id: 'k0', key: randomBytes(32) }
  const open = () => unwrapKeyring([plain, { id: 'k1', ...wrapped }, { id: 'k2', ...wrapped }], async () => unwrapper)
  const { byId } = await open()
  expect(byId.get('k1')?.export().equals(Buffer.alloc(32))).toBe(false)
  refusing.isOn = true
  await expect(open()).rejects.toMatchObject({ code: 'denied' })
  expect(handed.map((key) => key.equals(Buffer.alloc(32)))).toEqual([true, true, true])
  expect(plain.key.equals(Buffer.alloc(32))).toBe(false)
})
