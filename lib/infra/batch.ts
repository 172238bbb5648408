import 'server-only'
import { errorFacts, logger } from './logger'
import { oncePerProcess } from './once-per-process'

const writeEveryMs = 5_000

/** What adds up in memory under a key, and is written some seconds later, many at once. */
export type Batch<T> = {
  add: (key: string, more: T) => void
  /** Writes what is there. Never fails: what could not be written is tried again later. */
  flush: () => Promise<void>
}

export type BatchOptions<T> = {
  merge: (one: T, other: T) => T
  /** Receives everything there is, in the order of the keys, so that two instances never wait for each other. */
  write: (all: T[]) => Promise<void>
}

const batches = () => oncePerProcess('batches', () => new Map<string, () => Promise<void>>())

function makeBatch<T>(name: string, { merge, write }: BatchOptions<T>): Batch<T> {
  let waiting = new Map<string, T>()
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<void> = Promise.resolve()
  const add = (key: string, more: T) => {
    const there = waiting.get(key)
    waiting.set(key, there === undefined ? more : merge(there, more))
    timer ??= setTimeout(() => void flush(), writeEveryMs).unref()
  }
  const writeAll = async () => {
    const taken = [...waiting.entries()].sort(([one], [other]) => (one < other ? -1 : 1))
    waiting = new Map()
    if (taken.length === 0) return
    try {
      await write(taken.map(([, value]) => value))
    } catch (error) {
      for (const [key, value] of taken) add(key, value)
      logger().warn({ batch: name, ...errorFacts(error) }, 'counts were not written yet')
    }
  }
  const flush = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    writing = writing.then(writeAll)
    return writing
  }
  batches().set(name, flush)
  return { add, flush }
}

/** A batch that the whole process shares. A crash loses what was counted in its last seconds. @param name unique within this app */
export function batchOf<T>(name: string, options: BatchOptions<T>): Batch<T> {
  return oncePerProcess(`batch-${name}`, () => makeBatch(name, options))
}

/** Writes every batch. Call it when the process is about to end. */
export async function flushBatches(): Promise<void> {
  await Promise.all([...batches().values()].map((flush) => flush()))
}
