import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { open, type Place, seal } from './cipher'
import { makeKeyring } from './keyring'
import { parseEnvelope, sealedFromColumn, VaultError } from './sealed-text'

const ring = makeKeyring([{ id: 'k1', key: randomBytes(32) }])
const here: Place = { record: 'connection-1', column: 'access', generation: 1 }

/** @returns what opening throws. */
function thrown(text: string): unknown {
  try {
    return open(ring, sealedFromColumn(text), here)
  } catch (error) {
    return error
  }
}

const expectRefusal = (text: string) => {
  const outcome = thrown(text)
  expect(outcome).toBeInstanceOf(VaultError)
  expect(outcome).not.toBe(text)
}

describe('format', () => {
  test('K-03 random texts never open nor pass through', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.base64String()), expectRefusal), {
      numRuns: 5_000,
    })
  })

  test('K-03 random texts of the right form never open', () => {
    const base64url = (min: number, max: number) =>
      fc.uint8Array({ minLength: min, maxLength: max }).map((bytes) => Buffer.from(bytes).toString('base64url'))
    fc.assert(
      fc.property(fc.constantFrom('k1', 'k2'), base64url(12, 12), base64url(16, 200), (id, nonce, body) =>
        expectRefusal(`v1.${id}.${nonce}.${body}`),
      ),
      { numRuns: 5_000 },
    )
  })

  test.each([
    ['another version', (text: string) => text.replace('v1.', 'v2.')],
    ['no version', (text: string) => text.replace('v1.', '')],
    ['a space before', (text: string) => ` ${text}`],
    ['a line break after', (text: string) => `${text}\n`],
    ['a part more', (text: string) => `${text}.x`],
    ['padding', (text: string) => `${text}==`],
    ['no key id', (text: string) => text.replace('k1', '')],
    ['a key id in capitals', (text: string) => text.replace('k1', 'K1')],
    ['the alphabet of plain base64', (text: string) => `${text.slice(0, -1)}+`],
  ])('K-03 %s is an unknown format', (_, change) => {
    const changed = change(seal(ring, 'secret', here))
    expect(thrown(changed)).toMatchObject({ code: 'unknown_format' })
  })

  test('K-03 the spare bits of base64url leave one spelling only', () => {
    // 18 bytes are 24 characters without spare bits; 17 bytes leave two.
    const sealed = seal(ring, 's', here)
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const opened = [...alphabet].filter((last) => thrown(sealed.slice(0, -1) + last) === 's')
    expect(opened).toEqual([sealed.at(-1)])
  })

  test('a sealed text comes apart into what it was made of', () => {
    const { keyId, nonce, ciphertext, tag } = parseEnvelope(seal(ring, 'secret', here), 'test')
    expect([keyId, nonce.length, ciphertext.length, tag.length]).toEqual(['k1', 12, 6, 16])
  })
})

describe('errors', () => {
  const planted = 'canary-5f1e8c7a'
  const sealed = seal(ring, planted, here)

  test.each([
    ['refused', () => open(ring, sealed, { ...here, generation: 2 })],
    ['unknown_format', () => open(ring, sealedFromColumn(planted), here)],
    ['unknown_key', () => open(makeKeyring([{ id: 'k9', key: randomBytes(32) }]), sealed, here)],
  ])('K-03 %s carries no secret, no sealed text and no bytes', (code, act) => {
    let caught: unknown
    try {
      act()
    } catch (error) {
      caught = error
    }
    if (!(caught instanceof VaultError)) throw new Error('nothing was refused')
    expect(caught.code).toBe(code)
    const told = `${caught.message} ${caught.stack} ${JSON.stringify(caught)} ${String(caught.cause)}`
    for (const secret of [planted, sealed, sealed.split('.')[3] ?? sealed]) expect(told).not.toContain(secret)
    expect(caught.message).toContain('connection-1')
  })

  test.each([
    [
      'A sealed text was changed, or belongs to another place (access of connection-1, generation 2)',
      () => open(ring, sealed, { ...here, generation: 2 }),
    ],
    [
      'A sealed text has a format that this version does not know (access of connection-1, generation 1)',
      () => open(ring, sealedFromColumn(planted), here),
    ],
    [
      'A sealed text needs a key that TOKEN_ENCRYPTION_KEYS does not hold (access of connection-1, generation 1, key k1)',
      () => open(makeKeyring([{ id: 'k9', key: randomBytes(32) }]), sealed, here),
    ],
  ])('K-03 an operator reads: %s', (sentence, act) => {
    expect(act).toThrow(expect.objectContaining({ name: 'VaultError', message: sentence }))
  })

  test('K-03 a body shorter than a tag, or a nonce of another length, is an unknown format', () => {
    const [version, id, nonce = '', body = ''] = sealed.split('.')
    const short = Buffer.from(body, 'base64url').subarray(0, 15).toString('base64url')
    for (const text of [`${version}.${id}.${nonce}.${short}`, `${version}.${id}.${nonce.slice(4)}.${body}`])
      expect(thrown(text)).toMatchObject({ code: 'unknown_format', message: expect.stringContaining('connection-1') })
  })

  test('K-03 bytes behind the last character of base64url are an unknown format, and the place is named', () => {
    const spare = seal(ring, 's', here)
    const odd = `${spare.slice(0, -1)}${spare.endsWith('B') ? 'C' : 'B'}`
    expect(thrown(odd)).toMatchObject({ code: 'unknown_format', message: expect.stringContaining('connection-1') })
  })

  test('K-03 an id of 16 characters is one, of 17 is none, and it begins with a letter or a digit', () => {
    const [, , nonce = '', body = ''] = sealed.split('.')
    const fateOf = (id: string) => thrown(`v1.${id}.${nonce}.${body}`)
    for (const id of ['a'.repeat(16), '9', 'a-9']) expect(fateOf(id)).toMatchObject({ code: 'unknown_key' })
    for (const id of ['a'.repeat(17), '-a', 'a_b']) expect(fateOf(id)).toMatchObject({ code: 'unknown_format' })
  })
})
