import type { z } from 'zod'

/** A key of the ring: AES-256, 32 bytes, with the id that sealed texts carry. */
export type EncryptionKey = { id: string; key: Buffer }

/** Who can open a wrapped key. A fork that adds one adds its word here and its adapter in lib/vault/open-keyring.ts. */
export const keyWrappers = ['aws-kms', 'gcp-kms'] as const

export type KeyWrapper = (typeof keyWrappers)[number]

/** A key of the ring that only a key service can open. */
export type WrappedKey = { id: string; wrappedBy: KeyWrapper; wrapped: Buffer }

export type RingEntry = EncryptionKey | WrappedKey

const keyIdPattern = /^[a-z0-9][a-z0-9-]{0,15}$/
// The services wrap 32 bytes into about 200, and take 4 or 64 KiB.
const longestWrapped = 4_096

const isKeyWrapper = (word: string): word is KeyWrapper => keyWrappers.some((each) => each === word)

/** @returns what is wrong with the bytes of a key, null when it may be used; the words name no byte of it */
export function weaknessOf(key: Buffer): string | null {
  if (key.length !== 32) return 'must be the base64 of exactly 32 bytes; make one with: openssl rand -base64 32'
  // 32 random bytes hold about 30 distinct values; fewer than 20 happens less than once in 10^13 keys.
  return new Set(key).size < 20 ? 'is not random; make one with: openssl rand -base64 32' : null
}

function decode(encoded: string): Buffer {
  const bytes = Buffer.from(encoded, 'base64')
  return bytes.toString('base64') === encoded ? bytes : Buffer.alloc(0)
}

function parseWrapped(id: string, wrappedBy: string, encoded: string): WrappedKey | string {
  if (!isKeyWrapper(wrappedBy)) return `key ${id} can be wrapped by ${keyWrappers.join(' or ')}, and by nothing else`
  const wrapped = decode(encoded)
  const isRight = wrapped.length > 32 && wrapped.length <= longestWrapped
  return isRight ? { id, wrappedBy, wrapped } : `key ${id} must be the base64 of what ${wrappedBy} made of 32 bytes`
}

function parseEntry(entry: string): RingEntry | string {
  const [id = '', ...rest] = entry.split(':')
  const [first = '', second] = rest
  if (!keyIdPattern.test(id) || rest.length === 0 || rest.length > 2) {
    return 'each key needs an id of small letters, digits or dashes, such as k1:base64'
  }
  if (second !== undefined) return parseWrapped(id, first, second)
  const key = decode(first)
  const weakness = weaknessOf(key)
  return weakness === null ? { id, key } : `key ${id} ${weakness}`
}

/**
 * Parses TOKEN_ENCRYPTION_KEYS: `id:base64`, or `id:aws-kms:base64` for a wrapped key, separated by commas. The first
 * key seals, all open. Faults name the id of a key, never its bytes.
 */
export function parseKeyRing(value: string, context: z.RefinementCtx): RingEntry[] {
  const keys: RingEntry[] = []
  for (const entry of value.split(',').map((part) => part.trim())) {
    const key = parseEntry(entry)
    if (typeof key === 'string') context.addIssue({ code: 'custom', message: key })
    else keys.push(key)
  }
  if (new Set(keys.map(({ id }) => id)).size !== keys.length) {
    context.addIssue({ code: 'custom', message: 'two keys share one id; give every key its own' })
  }
  return keys
}
