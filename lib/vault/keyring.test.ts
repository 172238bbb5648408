import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseKeyRing } from '@/lib/infra/key-ring-setting'
import { open, type Place, seal } from './cipher'
import { keyring, makeKeyring } from './keyring'

const here: Place = { record: 'connection-1', column: 'refresh', generation: 1 }
const older = { id: 'k1', key: randomBytes(32) }
const newer = { id: 'k2', key: randomBytes(32) }
const setting = z.string().transform(parseKeyRing)
const strong = () => randomBytes(32).toString('base64')

describe('key ring', () => {
  test('K-03 a ring whose first key is newer opens what the older one sealed, and seals with the newer', () => {
    const sealed = seal(makeKeyring([older]), 'secret', here)
    const both = makeKeyring([newer, older])
    expect(open(both, sealed, here)).toBe('secret')
    expect(seal(both, 'secret', here)).toMatch(/^v1\.k2\./)
  })

  test('K-03 a key that the ring does not hold is named', () => {
    const sealed = seal(makeKeyring([older]), 'secret', here)
    expect(() => open(makeKeyring([newer]), sealed, here)).toThrow(/does not hold .*key k1/)
  })

  test('K-03 another key under the same id is refused', () => {
    const sealed = seal(makeKeyring([older]), 'secret', here)
    expect(() => open(makeKeyring([{ ...newer, id: 'k1' }]), sealed, here)).toThrow(/changed, or belongs/)
  })

  test('K-04 there is no ring without a key', () => {
    expect(() => makeKeyring([])).toThrow('TOKEN_ENCRYPTION_KEYS holds no key')
  })

  test('the ring of this process comes from its settings', () => {
    expect(keyring().sealing.id).toBe('test')
    expect(keyring()).toBe(keyring())
  })

  test('a key of the ring does not print itself', () => {
    const ring = makeKeyring([older])
    const printed = JSON.stringify([...ring.byId, ring.sealing])
    expect(printed).not.toContain(older.key.toString('base64'))
    expect(printed).not.toContain('"data"')
  })
})

describe('the setting', () => {
  test.each([
    ['nothing', ''],
    ['no id', strong()],
    ['an id in capitals', `K1:${strong()}`],
    ['an id of 17 characters', `${'a'.repeat(17)}:${strong()}`],
    ['an empty key', 'k1:'],
    ['16 bytes', `k1:${randomBytes(16).toString('base64')}`],
    ['31 bytes', `k1:${randomBytes(31).toString('base64')}`],
    ['33 bytes', `k1:${randomBytes(33).toString('base64')}`],
    ['hexadecimal', `k1:${randomBytes(32).toString('hex')}`],
    ['zeros', `k1:${Buffer.alloc(32).toString('base64')}`],
    ['a phrase repeated', `k1:${Buffer.from('change-me-please'.repeat(2)).toString('base64')}`],
    ['text around the key', `k1: ${strong()}x`],
    ['one id twice', `k1:${strong()},k1:${strong()}`],
    ['a weak second key', `k1:${strong()},k2:${Buffer.alloc(32, 1).toString('base64')}`],
    ['a wrapper that nobody knows', `k1:vault:${randomBytes(184).toString('base64')}`],
    ['a key in the clear that is said to be wrapped', `k1:aws-kms:${strong()}`],
    ['a wrapped key of 5,000 bytes', `k1:gcp-kms:${randomBytes(5_000).toString('base64')}`],
    ['a wrapped key with a tail', `k1:aws-kms:${randomBytes(184).toString('base64')}:x`],
    ['one id for a wrapped key and another', `k1:aws-kms:${randomBytes(184).toString('base64')},k1:${strong()}`],
    ['a comma at the end', `k1:${strong()},`],
  ])('K-04 %s is refused, without a byte of it in the message', (_, value) => {
    const parsed = setting.safeParse(value)
    expect(parsed.success).toBe(false)
    const encoded = value.split(':').at(-1) ?? ''
    if (encoded.length > 8) expect(parsed.error?.message).not.toContain(encoded.slice(0, 12))
  })

  test('K-04 proper keys are taken, the first one first', () => {
    expect(setting.parse(`new:${strong()}, old:${strong()}`).map(({ id }) => id)).toEqual(['new', 'old'])
  })

  test('K-05 wrapped keys stand among others', () => {
    const wrapped = randomBytes(184)
    expect(setting.parse(`k2:aws-kms:${wrapped.toString('base64')},k1:${strong()}`)).toMatchObject([
      { id: 'k2', wrappedBy: 'aws-kms', wrapped },
      { id: 'k1' },
    ])
  })

  test('K-04 a random key is never taken for a weak one', () => {
    for (let run = 0; run < 20_000; run += 1) expect(setting.safeParse(`k1:${strong()}`).success).toBe(true)
  })
})
