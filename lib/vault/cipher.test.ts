import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { open, type Place, seal } from './cipher'
import { type Keyring, makeKeyring } from './keyring'
import { sealedFromColumn, VaultError } from './sealed-text'

const ring = makeKeyring([{ id: 'k1', key: randomBytes(32) }])
const here: Place = { record: 'connection-1', column: 'refresh', generation: 3 }
const nonceAt = 2
const bodyAt = 3

/** @returns the code that opening ends with; "opened" when it does not end so. */
function fate(text: string, place: Place = here, by: Keyring = ring): string {
  try {
    open(by, sealedFromColumn(text), place)
    return 'opened'
  } catch (error) {
    if (error instanceof VaultError) return error.code
    throw error
  }
}

/** The same envelope with the bytes of one part changed. */
function withPart(envelope: string, part: number, change: (bytes: Buffer) => Buffer): string {
  const parts = envelope.split('.')
  parts[part] = change(Buffer.from(parts[part] ?? '', 'base64url')).toString('base64url')
  return parts.join('.')
}

describe('sealing', () => {
  test('K-01 what is sealed opens to the same text, and is not in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (secret) => {
        const sealed = seal(ring, secret, here)
        expect(open(ring, sealed, here)).toBe(secret)
        if (secret.length > 8) expect(sealed).not.toContain(secret)
      }),
      { numRuns: 500 },
    )
  })

  test('K-01 the nonce has 96 bits, the tag 128, and sealing twice gives two texts', () => {
    const sealed = seal(ring, 'token', here)
    const [version, keyId, nonce, body] = sealed.split('.')
    expect([version, keyId]).toEqual(['v1', 'k1'])
    expect(Buffer.from(nonce ?? '', 'base64url')).toHaveLength(12)
    expect(Buffer.from(body ?? '', 'base64url')).toHaveLength('token'.length + 16)
    expect(seal(ring, 'token', here)).not.toBe(sealed)
  })

  test('K-01 what another program seals by the format opens: what is there stays readable, whatever changes here', () => {
    const [key, nonce] = [randomBytes(32), randomBytes(12)]
    const place = '["digitail-connect","v1","k9","connection-1","refresh",3]'
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
    const body = Buffer.concat([cipher.update('a token'), cipher.final(), cipher.getAuthTag()])
    const text = `v1.k9.${nonce.toString('base64url')}.${body.toString('base64url')}`
    expect(open(makeKeyring([{ id: 'k9', key }]), sealedFromColumn(text), here)).toBe('a token')
  })

  test('K-01 no nonce comes twice in 100,000 seals', () => {
    const nonces = Array.from({ length: 100_000 }, () => seal(ring, '', here).split('.')[nonceAt])
    expect(new Set(nonces).size).toBe(nonces.length)
  })
})

describe('tampering', () => {
  test('K-01 every flipped bit of nonce, ciphertext and tag is refused', () => {
    const sealed = seal(ring, 'a refresh token of some length', here)
    for (const part of [nonceAt, bodyAt]) {
      const bits = Buffer.from(sealed.split('.')[part] ?? '', 'base64url').length * 8
      for (let bit = 0; bit < bits; bit += 1) {
        const flipped = withPart(sealed, part, (bytes) => {
          bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
          return bytes
        })
        expect(fate(flipped), `part ${part}, bit ${bit}`).toBe('refused')
      }
    }
  })

  test('K-01 every flipped bit of the text itself is an error', () => {
    const sealed = seal(ring, 'secret', here)
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const bytes = Buffer.from(sealed, 'latin1')
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      expect(fate(bytes.toString('latin1')), `bit ${bit}`).not.toBe('opened')
    }
  })

  test.each([0, 4, 8, 12, 15])('K-01 a tag cut to %i bytes is refused', (kept) => {
    const cut = withPart(seal(ring, 'secret', here), bodyAt, (body) => body.subarray(0, body.length - 16 + kept))
    expect(['refused', 'unknown_format']).toContain(fate(cut))
  })

  test('K-01 an empty secret opens to itself', () => {
    expect(open(ring, seal(ring, '', here), here)).toBe('')
  })

  test('K-01 an empty secret keeps its whole tag', () => {
    const cut = withPart(seal(ring, '', here), bodyAt, (body) => body.subarray(0, 12))
    expect(fate(cut)).toBe('unknown_format')
  })
})

describe('place', () => {
  const places = fc.record({
    record: fc.oneof(fc.uuid(), fc.string()),
    column: fc.constantFrom<Place['column']>('access', 'refresh', 'verifier', 'journal'),
    generation: fc.nat(),
  })

  test.each<[string, Place]>([
    ['row', { ...here, record: 'connection-2' }],
    ['column', { ...here, column: 'access' }],
    ['generation', { ...here, generation: 4 }],
  ])('K-02 a sealed text moved to another %s is refused', (_, elsewhere) => {
    const sealed = seal(ring, 'secret', here)
    expect(fate(sealed)).toBe('opened')
    expect(fate(sealed, elsewhere)).toBe('refused')
  })

  test('K-02 no two different places open each other', () => {
    fc.assert(
      fc.property(places, places, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other))
        expect(fate(seal(ring, 'secret', one), other)).toBe('refused')
      }),
      { numRuns: 1_000 },
    )
  })

  test('K-02 the key id is bound: the same key under another id refuses', () => {
    const key = createHash('sha256').update(randomBytes(32)).digest()
    const twice = makeKeyring([
      { id: 'k1', key },
      { id: 'k2', key },
    ])
    const sealed = seal(twice, 'secret', here)
    expect(fate(sealed, here, twice)).toBe('opened')
    expect(fate(sealed.replace('v1.k1.', 'v1.k2.'), here, twice)).toBe('refused')
  })
})
