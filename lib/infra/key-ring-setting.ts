import type { z } from 'zod'

/** A key of the ring: AES-256, 32 bytes, with the id that sealed texts carry. */
export type EncryptionKey = { id: string; key: Buffer }

const keyIdPattern = /^[a-z0-9][a-z0-9-]{0,15}$/

function parseEntry(entry: string): EncryptionKey | string {
  const separator = entry.indexOf(':')
  const id = entry.slice(0, Math.max(separator, 0))
  if (!keyIdPattern.test(id)) return 'each key needs an id of small letters, digits or dashes, such as k1:base64'
  const encoded = entry.slice(separator + 1)
  const key = Buffer.from(encoded, 'base64')
  if (key.length !== 32 || key.toString('base64') !== encoded) {
    return `key ${id} must be the base64 of exactly 32 bytes; make one with: openssl rand -base64 32`
  }
  // 32 random bytes hold about 30 distinct values; fewer than 20 happens less than once in 10^13 keys.
  if (new Set(key).size < 20) return `key ${id} is not random; make one with: openssl rand -base64 32`
  return { id, key }
}

/**
 * Parses TOKEN_ENCRYPTION_KEYS, `id:base64,older:base64`. The first key seals, all open.
 * Faults name the id of a key, never its bytes.
 */
export function parseKeyRing(value: string, context: z.RefinementCtx): EncryptionKey[] {
  const keys: EncryptionKey[] = []
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
