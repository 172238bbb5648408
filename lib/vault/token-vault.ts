import 'server-only'
import { open, type Place, seal } from './cipher'
import { keyring } from './keyring'
import { type SealedText, sealedFromColumn } from './sealed-text'

/** The two secrets of a connection, in the clear: only between the provider's answer and the vault. */
export type TokenPair = { accessToken: string; refreshToken: string }

/** The two secrets as the database holds them, for one connection and one generation. */
export type SealedPair = { accessSealed: SealedText; refreshSealed: SealedText }

/** Which token set a sealed pair belongs to. */
export type TokenSetKey = { connectionId: string; generation: number }

const placeOf = ({ connectionId, generation }: TokenSetKey, column: Place['column']): Place => ({
  record: connectionId,
  column,
  generation,
})

/** Seals both tokens for one connection and generation. */
export function sealPair(key: TokenSetKey, pair: TokenPair): SealedPair {
  return {
    accessSealed: seal(keyring(), pair.accessToken, placeOf(key, 'access')),
    refreshSealed: seal(keyring(), pair.refreshToken, placeOf(key, 'refresh')),
  }
}

/** @throws VaultError when the text is not the access token of this connection and generation */
export function openAccessToken(row: TokenSetKey & { accessSealed: string }): string {
  return open(keyring(), sealedFromColumn(row.accessSealed), placeOf(row, 'access'))
}

/** @throws VaultError when the text is not the refresh token of this connection and generation */
export function openRefreshToken(row: TokenSetKey & { refreshSealed: string }): string {
  return open(keyring(), sealedFromColumn(row.refreshSealed), placeOf(row, 'refresh'))
}

/** Seals a PKCE verifier (RFC 7636) for the connect attempt that made it. */
export function sealVerifier(attemptId: string, verifier: string): SealedText {
  return seal(keyring(), verifier, { record: attemptId, column: 'verifier', generation: 0 })
}

/** @throws VaultError when the text is not the verifier of this attempt */
export function openVerifier(attemptId: string, sealed: string): string {
  return open(keyring(), sealedFromColumn(sealed), { record: attemptId, column: 'verifier', generation: 0 })
}

/** Seals a journal entry: what a refresh received, until the database has it. */
export function sealJournal(key: TokenSetKey, text: string): SealedText {
  return seal(keyring(), text, placeOf(key, 'journal'))
}

/** @throws VaultError when the text is not the journal entry of this connection and generation */
export function openJournal(key: TokenSetKey, sealed: string): string {
  return open(keyring(), sealedFromColumn(sealed), placeOf(key, 'journal'))
}
