import 'server-only'
import { errorFacts, logger } from '@/lib/infra/logger'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { VaultError } from '@/lib/vault/sealed-text'
import { commitReceived } from './commit-received'
import { defaultPorts } from './default-ports'
import { rotationOf } from './in-flight'
import { listJournal, readJournal, setAsideJournal } from './journal'
import type { ClaimKey } from './rotation-ports'

// The next sweep tries again anyhow.
const patienceMs = 5_000

// Entries that nothing can be done about here are complained of once, not with every sweep.
const hopeless = () => oncePerProcess('hopeless-journal', () => new Set<string>())

async function replay(key: ClaimKey): Promise<boolean> {
  const received = await readJournal(key)
  if (received === null) return false
  const { connectionId, generation } = key
  logger().warn({ connectionId, generation }, 'tokens found in the journal: their process ended before it could commit')
  const rotation = await commitReceived(received, { ...defaultPorts, commitPatienceMs: patienceMs })
  if (rotation.kind === 'moved') hopeless().add(key.attemptId)
  return rotation.kind === 'rotated'
}

async function replayOrComplain(key: ClaimKey): Promise<boolean> {
  try {
    return await replay(key)
  } catch (error) {
    const isWithoutKey = error instanceof VaultError && error.code === 'unknown_key'
    logger().error({ ...key, ...errorFacts(error) }, 'a journal entry cannot be read')
    if (isWithoutKey) hopeless().add(key.attemptId)
    else await setAsideJournal(key)
    return false
  }
}

/**
 * Commits what earlier processes on this disk received and could not store. Runs at start, before anything
 * else can ask for tokens, and with every sweep. Safe beside other instances that share the disk.
 *
 * @returns how many pairs went to their rows
 */
export async function replayJournal(): Promise<number> {
  let stored = 0
  for (const key of await listJournal()) {
    const isOurs = rotationOf(key.connectionId) !== undefined
    if (isOurs || hopeless().has(key.attemptId)) continue
    if (await replayOrComplain(key)) stored += 1
  }
  return stored
}
