import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** What a blob is for; a code can never pass for a refresh token. */
export type BlobKind = 'code' | 'refresh'

const prefix = 'def502'
const kinds: Record<BlobKind, number> = { code: 1, refresh: 2 }
/** Passport encrypts codes and refresh tokens, so they are long and opaque. Characters of hex, prefix included. */
const lengths: Record<BlobKind, number> = { code: 806, refresh: 702 }
const nonceBytes = 12
const tagBytes = 16
const idBytes = 16

/** @returns a new opaque text around a 32-digit hex id; no two are alike. */
export function sealBlob({ key, kind, id }: { key: Buffer; kind: BlobKind; id: string }): string {
  const total = (lengths[kind] - prefix.length) / 2
  const padding = randomBytes(total - nonceBytes - tagBytes - idBytes)
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.of(kinds[kind]))
  const sealed = Buffer.concat([cipher.update(Buffer.concat([Buffer.from(id, 'hex'), padding])), cipher.final()])
  return prefix + Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('hex')
}

/** @returns the id inside, or null when this text was not made by this sandbox for this kind. */
export function openBlob({ key, kind, text }: { key: Buffer; kind: BlobKind; text: string }): string | null {
  if (text.length !== lengths[kind] || !text.startsWith(prefix)) return null
  const bytes = Buffer.from(text.slice(prefix.length), 'hex')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes)).setAAD(Buffer.of(kinds[kind]))
  try {
    decipher.setAuthTag(bytes.subarray(-tagBytes))
    const plain = Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()])
    return plain.subarray(0, idBytes).toString('hex')
  } catch {
    return null
  }
}

/** @returns lower-case hex SHA-256; the only form in which tokens are kept. */
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
