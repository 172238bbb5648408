import 'server-only'
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { countMetric } from '@/lib/infra/metrics'
import type { Keyring } from './keyring'
import { formatEnvelope, parseEnvelope, type SealedText, VaultError } from './sealed-text'

/** Where a sealed text belongs. It opens there and nowhere else. */
export type Place = {
  /** Id of the connection, or of the connect attempt for a verifier. */
  record: string
  column: 'access' | 'refresh' | 'verifier' | 'journal'
  /** Generation of the token set; 0 where there is none. */
  generation: number
}

/** Random nonces of 96 bits allow 2^32 seals for a key (NIST SP 800-38D section 8.3): worth watching. */
const seals = { name: 'seals_total', help: 'Secrets that this instance sealed, by key.' }

const algorithm = 'aes-256-gcm'
const authTagLength = 16

// JSON quotes every part: no two places can spell the same bytes.
function associatedData(keyId: string, { record, column, generation }: Place): Buffer {
  return Buffer.from(JSON.stringify(['digitail-connect', 'v1', keyId, record, column, generation]))
}

const nameOf = ({ record, column, generation }: Place) => `${column} of ${record}, generation ${generation}`

/**
 * Seals a secret with AES-256-GCM, a fresh 96-bit nonce and the full 128-bit tag, bound to its place
 * (NIST SP 800-38D).
 *
 * @param plaintext the secret, any length
 */
export function seal(ring: Keyring, plaintext: string, place: Place): SealedText {
  const { id: keyId, key } = ring.sealing
  const nonce = randomBytes(12)
  countMetric(seals, { key: keyId })
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength }).setAAD(associatedData(keyId, place))
  const ciphertext = Buffer.concat([cipher.update(Buffer.from(plaintext)), cipher.final()])
  return formatEnvelope({ keyId, nonce, ciphertext, tag: cipher.getAuthTag() })
}

/**
 * Opens a sealed text at its place.
 *
 * @returns the secret that was sealed
 * @throws VaultError unknown_format, unknown_key, or refused when a bit or the place differs
 */
export function open(ring: Keyring, sealed: SealedText, place: Place): string {
  const { keyId, nonce, ciphertext, tag } = parseEnvelope(sealed, nameOf(place))
  const key = ring.byId.get(keyId)
  if (key === undefined) throw new VaultError('unknown_key', `${nameOf(place)}, key ${keyId}`)
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength })
  decipher.setAAD(associatedData(keyId, place)).setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString()
  } catch {
    throw new VaultError('refused', nameOf(place))
  }
}
