import 'server-only'

/** What can go wrong with a sealed text. Never carries the text, a key or a plaintext. */
export type VaultErrorCode = 'unknown_format' | 'unknown_key' | 'refused'

export class VaultError extends Error {
  readonly code: VaultErrorCode

  constructor(code: VaultErrorCode, about: string) {
    super(`${vaultErrorSentences[code]} (${about})`)
    this.name = 'VaultError'
    this.code = code
  }
}

const vaultErrorSentences: Record<VaultErrorCode, string> = {
  unknown_format: 'A sealed text has a format that this version does not know',
  unknown_key: 'A sealed text needs a key that TOKEN_ENCRYPTION_KEYS does not hold',
  refused: 'A sealed text was changed, or belongs to another place',
}

declare const sealed: unique symbol

/** A text that only the vault can open. The database columns of tokens take nothing else. */
export type SealedText = string & { readonly [sealed]: true }

/** The parts of `v1.<key id>.<nonce>.<ciphertext and tag>`, the last two in base64url. */
export type Envelope = { keyId: string; nonce: Buffer; ciphertext: Buffer; tag: Buffer }

const tagBytes = 16
// 16 characters of base64url are the 12 bytes of a nonce, 22 are the 16 of a tag.
const envelopePattern = /^v1\.([a-z0-9][a-z0-9-]{0,15})\.([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{22,})$/

/** @returns the envelope as one text. */
export function formatEnvelope({ keyId, nonce, ciphertext, tag }: Envelope): SealedText {
  return brand(`v1.${keyId}.${nonce.toString('base64url')}.${Buffer.concat([ciphertext, tag]).toString('base64url')}`)
}

/**
 * Takes a text apart. Anything that is not exactly the known format is an error, never passed through.
 *
 * @throws VaultError unknown_format
 */
export function parseEnvelope(text: string, about: string): Envelope {
  const match = envelopePattern.exec(text)
  if (match === null) throw new VaultError('unknown_format', about)
  const [keyId, nonceText, bodyText] = groupsOf(match)
  const body = Buffer.from(bodyText, 'base64url')
  // base64url has spare bits at its end: only the one canonical spelling counts as the sealed text.
  if (body.toString('base64url') !== bodyText) throw new VaultError('unknown_format', about)
  const nonce = Buffer.from(nonceText, 'base64url')
  return { keyId, nonce, ciphertext: body.subarray(0, -tagBytes), tag: body.subarray(-tagBytes) }
}

/** Marks a text read from a sealed column. Opening still checks all of it. */
export function sealedFromColumn(text: string): SealedText {
  return brand(text)
}

// A brand exists only for the compiler; opening verifies what it claims.
function brand(text: string): SealedText {
  return text as SealedText
}

// The pattern has these three groups, and each is part of every match.
function groupsOf(match: RegExpExecArray): [keyId: string, nonce: string, body: string] {
  return match.slice(1) as [string, string, string]
}
