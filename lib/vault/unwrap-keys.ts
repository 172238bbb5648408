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
 * Opens what is wrapped; the other keys stay as they are, and so does the order. An outage is waited out for some
 * seconds, a refusal is not.
 *
 * @returns the keys in the clear, for a ring and for nothing else
 * @throws KeyUnwrapError naming the key
 */
export async function unwrapKeys(
  entries: readonly RingEntry[],
  unwrapperOf: UnwrapperOf,
  patience: UnwrapPatience = usualPatience,
): Promise<EncryptionKey[]> {
  const keys: EncryptionKey[] = []
  for (const entry of entries) {
    if ('key' in entry) keys.push(entry)
    else keys.push({ id: entry.id, key: await unwrap(await unwrapperOf(entry.wrappedBy), entry, patience) })
  }
  return keys
}
