import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import {
  type EncryptionKey,
  type KeyWrapper,
  type RingEntry,
  type WrappedKey,
  weaknessOf,
} from '@/lib/infra/key-ring-setting'
import { KeyUnwrapError, type KeyUnwrapper } from './key-unwrapper'
import { type Keyring, makeKeyring } from './keyring'

export type UnwrapperOf = (wrapper: KeyWrapper) => Promise<KeyUnwrapper>

/** How long one try may take, and how long to wait before the next, milliseconds. */
export type UnwrapPatience = { tryMs: number; pausesMs: readonly number[] }

const usualPatience: UnwrapPatience = { tryMs: 5_000, pausesMs: [500, 2_000] }

async function tryOnce(unwrapper: KeyUnwrapper, entry: WrappedKey, tryMs: number): Promise<Buffer> {
  const key = await unwrapper.unwrap(entry, AbortSignal.timeout(tryMs))
  const weakness = weaknessOf(key)
  if (weakness !== null)
    throw new KeyUnwrapError('wrong-key', `what ${entry.wrappedBy} opened is no key of 32 random bytes`)
  return key
}

async function unwrap(unwrapper: KeyUnwrapper, entry: WrappedKey, patience: UnwrapPatience): Promise<Buffer> {
  for (const pause of patience.pausesMs) {
    try {
      return await tryOnce(unwrapper, entry, patience.tryMs)
    } catch (error) {
      if (!(error instanceof KeyUnwrapError) || error.code !== 'unavailable') throw error
      await wait(pause)
    }
  }
  return await tryOnce(unwrapper, entry, patience.tryMs)
}

/**
 * Makes the ring, with what is wrapped opened; the other keys stay as they are, and so does the order. An outage is
 * waited out for some seconds, a refusal is not. What was opened is wiped once the ring has it, or cannot be made.
 *
 * @throws KeyUnwrapError naming the key
 */
export async function unwrapKeyring(
  entries: readonly RingEntry[],
  unwrapperOf: UnwrapperOf,
  patience: UnwrapPatience = usualPatience,
): Promise<Keyring> {
  const opened: Buffer[] = []
  const inTheClear = async (entry: RingEntry): Promise<EncryptionKey> => {
    if ('key' in entry) return entry
    const key = await unwrap(await unwrapperOf(entry.wrappedBy), entry, patience)
    opened.push(key)
    return { id: entry.id, key }
  }
  try {
    const keys: EncryptionKey[] = []
    for (const entry of entries) keys.push(await inTheClear(entry))
    return makeKeyring(keys)
  } finally {
    for (const key of opened) key.fill(0)
  }
}
