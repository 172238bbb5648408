import 'server-only'
import { createSecretKey, type KeyObject } from 'node:crypto'
import type { EncryptionKey, RingEntry } from '@/lib/infra/key-ring-setting'
import { madeInProcess, oncePerProcess } from '@/lib/infra/once-per-process'
import { settings } from '@/lib/infra/settings'

/** The first key seals; every key opens what it sealed. */
export type Keyring = { sealing: { id: string; key: KeyObject }; byId: ReadonlyMap<string, KeyObject> }

let current: Keyring | undefined

/**
 * @returns the ring of TOKEN_ENCRYPTION_KEYS. The settings refuse an empty or a weak one at start.
 * @throws Error when a key is wrapped and nothing has called `openKeyring`
 */
export function keyring(): Keyring {
  current ??= oncePerProcess('keyring', () => makeKeyring(settings().TOKEN_ENCRYPTION_KEYS.map(inTheClear)))
  return current
}

/** @returns whether this process has its ring already */
export function isKeyringMade(): boolean {
  return madeInProcess<Keyring>('keyring') !== undefined
}

/** Makes a ring the one of this process, if there is none yet. */
export function setKeyring(ring: Keyring): void {
  oncePerProcess('keyring', () => ring)
}

function inTheClear(entry: RingEntry): EncryptionKey {
  if ('key' in entry) return entry
  throw new Error(`key ${entry.id} is wrapped: openKeyring comes first`)
}

/** @param keys AES-256 keys with their ids, the sealing one first */
export function makeKeyring(keys: readonly { id: string; key: Buffer }[]): Keyring {
  const entries = keys.map(({ id, key }) => ({ id, key: createSecretKey(key) }))
  const [sealing] = entries
  if (sealing === undefined) throw new Error('TOKEN_ENCRYPTION_KEYS holds no key')
  return { sealing, byId: new Map(entries.map(({ id, key }) => [id, key])) }
}
