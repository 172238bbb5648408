import 'server-only'

/**
 * `denied`: the service answered, and will not open this key for us. `unavailable`: it did not answer, or not now.
 * `wrong-key`: what it opened is no key.
 */
export type KeyUnwrapErrorCode = 'denied' | 'unavailable' | 'wrong-key'

/** A wrapped key could not be opened. Carries the id of the key and a word of the service, never a byte or a credential. */
export class KeyUnwrapError extends Error {
  readonly code: KeyUnwrapErrorCode

  constructor(code: KeyUnwrapErrorCode, why: string) {
    super(why)
    this.name = 'KeyUnwrapError'
    this.code = code
  }
}

/**
 * Opens wrapped keys: a key service behind one method. An adapter passes the contract of
 * lib/vault/kms/key-unwrappers.test.ts.
 */
export type KeyUnwrapper = {
  /**
   * @param key.id bound to the key as associated data (`keyContext`), so that no key opens under another id
   * @param signal ends it; the adapter itself never waits longer
   * @returns the 32 bytes of the key, which the caller wipes
   * @throws KeyUnwrapError
   */
  unwrap: (key: { id: string; wrapped: Buffer }, signal: AbortSignal) => Promise<Buffer>
}

/** What a key is wrapped with besides the master key: AWS calls it the encryption context. */
export const keyContext = (id: string) => ({ app: 'digitail-connect', key: id })
