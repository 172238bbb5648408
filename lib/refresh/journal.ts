import 'server-only'
import { closeSync, constants, fdatasync, fsync, mkdirSync, openSync, writeSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { errorFacts, logger } from '@/lib/infra/logger'
import { settings } from '@/lib/infra/settings'
import { openJournal, sealJournal } from '@/lib/vault/token-vault'
import type { ClaimKey, ReceivedPair } from './rotation-ports'

const flush = promisify(fdatasync)
const flushEntry = promisify(fsync)
const folder = () => join(settings().DATA_DIR, 'journal')
const ending = '.pair'
const fileOf = ({ connectionId, generation, order, attemptId }: ClaimKey) =>
  join(folder(), `${connectionId}_${generation}_${order}_${attemptId}${ending}`)

const secretPart = z.object({
  pair: z.object({ accessToken: z.string(), refreshToken: z.string() }),
  expiresInSeconds: z.number().nullable(),
  receivedAt: z.number(),
})

async function flushFolder(): Promise<void> {
  const handle = openSync(folder(), constants.O_RDONLY)
  try {
    await flushEntry(handle)
  } finally {
    closeSync(handle)
  }
}

/** @throws when the disk does not take it */
async function keep(received: ReceivedPair): Promise<void> {
  const { pair, expiresInSeconds, receivedAt } = received
  const text = sealJournal(received, JSON.stringify({ pair, expiresInSeconds, receivedAt }))
  mkdirSync(folder(), { recursive: true, mode: 0o700 })
  // Open and write without giving way to anything else: from here on a killed process loses nothing.
  const handle = openSync(fileOf(received), 'wx', 0o600)
  try {
    if (writeSync(handle, text) !== text.length) throw new Error('the disk took only a part')
    // From here on a power cut loses nothing either.
    await flush(handle)
  } finally {
    closeSync(handle)
  }
  await flushFolder()
}

/**
 * Writes a received pair, sealed, to a file of its own and flushes it. A disk that is full or read-only
 * costs no tokens unless the process dies too, so it is a loud complaint and not an error.
 */
export async function writeJournal(received: ReceivedPair): Promise<void> {
  try {
    await keep(received)
  } catch (error) {
    const { connectionId } = received
    logger().fatal({ connectionId, ...errorFacts(error) }, 'the refresh journal cannot be written; see DATA_DIR')
    await removeJournal(received)
  }
}

/** Removes an entry whose pair is where it belongs. What cannot be removed is found stored at the next replay. */
export async function removeJournal(key: ClaimKey): Promise<void> {
  await rm(fileOf(key), { force: true }).catch((error: unknown) =>
    logger().warn({ ...errorFacts(error) }, 'a journal entry could not be removed'),
  )
}

const namePattern = /^([0-9a-f-]{36})_(\d{1,9})_(\d{1,9})_([0-9a-f-]{36})\.pair$/

function keyOf(name: string): ClaimKey | null {
  const [, connectionId, generation, order, attemptId] = namePattern.exec(name) ?? []
  if (connectionId === undefined || attemptId === undefined) return null
  return { connectionId, generation: Number(generation), order: Number(order), attemptId }
}

/** @returns whose pairs wait in the journal; empty when there is none */
export async function listJournal(): Promise<ClaimKey[]> {
  const names = await readdir(folder()).catch(() => [])
  return names.map(keyOf).filter((key) => key !== null)
}

/**
 * Reads one entry.
 *
 * @returns null when it is gone, or was only half written when its process died: that one is set aside
 * @throws VaultError `unknown_key` when this instance does not hold its key
 */
export async function readJournal(key: ClaimKey): Promise<ReceivedPair | null> {
  const text = await readFile(fileOf(key), 'utf8').catch(() => null)
  if (text === null) return null
  return { ...key, ...secretPart.parse(JSON.parse(openJournal(key, text))) }
}

/** Keeps an entry that cannot be read for a person to look at, out of the way of replays. */
export async function setAsideJournal(key: ClaimKey): Promise<void> {
  await rename(fileOf(key), `${fileOf(key)}.unreadable`).catch(() => undefined)
}

/** How the journal stands: whether it can be written, and what lies in it. */
export async function journalState(): Promise<{ isWritable: boolean; waiting: number; unreadable: number }> {
  const names = await readdir(folder()).catch(() => [])
  const probe = join(folder(), `.probe-${process.pid}`)
  const isWritable = await mkdir(folder(), { recursive: true, mode: 0o700 })
    .then(() => writeFile(probe, ''))
    .then(() => rm(probe))
    .then(
      () => true,
      () => false,
    )
  const count = (end: string) => names.filter((name) => name.endsWith(end)).length
  return { isWritable, waiting: count(ending), unreadable: count('.unreadable') }
}
