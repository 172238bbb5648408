import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { defaultPorts } from './default-ports'
import { getLiveToken } from './get-live-token'
import { listJournal, writeJournal } from './journal'
import { replayJournal } from './replay-journal'
import type { ReceivedPair } from './rotation-ports'
import { claim } from './testing/claims'
import {
  age,
  auditOf,
  connectOne,
  disconnect,
  isKept,
  passTime,
  readRow,
  startOver,
  type TestConnection,
} from './testing/connections'
import { startProvider } from './testing/provider'

const provider = await startProvider()
const folder = join(settings().DATA_DIR, 'journal')
const empty = () => rmSync(folder, { recursive: true, force: true })
afterAll(provider.close)
beforeEach(startOver)
beforeEach(empty)

/** A process that is killed between the answer of the provider and the database. */
async function receiveAndDie({ connectionId, refreshToken }: TestConnection): Promise<ReceivedPair> {
  const { generation, attemptId, order, claimedAt } = await claim(connectionId)
  const outcome = await defaultPorts.provider.refresh(refreshToken)
  if (outcome.kind !== 'tokens' || outcome.tokens.refreshToken === null) throw new Error('no tokens came')
  const { accessToken, refreshToken: next, expiresInSeconds } = outcome.tokens
  const pair = { accessToken, refreshToken: next }
  const received = { connectionId, generation, attemptId, order, pair, expiresInSeconds, receivedAt: claimedAt }
  await writeJournal(received)
  return received
}

it('C-07: what a killed process had received goes to its row at the next start', async () => {
  const clinic = await connectOne(provider)
  await receiveAndDie(clinic)
  expect(await replayJournal()).toBe(1)
  expect(await isKept(provider, clinic)).toBe(true)
  expect(await readRow(clinic.connectionId)).toMatchObject({ tokenSet: { generation: 2, attemptId: null } })
  expect(await listJournal()).toEqual([])
  expect(await getLiveToken(clinic.connectionId)).toMatchObject({ kind: 'live', generation: 2 })
})

it('C-07: also after another instance gave the clinic up', async () => {
  const clinic = await connectOne(provider)
  await receiveAndDie(clinic)
  await passTime()
  await age([clinic.connectionId], 'expired')
  expect(await getLiveToken(clinic.connectionId)).toMatchObject({ reason: 'LOST_ROTATION' })
  expect(await replayJournal()).toBe(1)
  expect(await readRow(clinic.connectionId)).toMatchObject({ status: 'ACTIVE', reason: null })
  expect(await isKept(provider, clinic)).toBe(true)
})

it('C-29: but not after a disconnect', async () => {
  const clinic = await connectOne(provider)
  await receiveAndDie(clinic)
  await disconnect(clinic.connectionId)
  expect(await replayJournal()).toBe(0)
  expect(await readRow(clinic.connectionId)).toMatchObject({ status: 'DISCONNECTED', tokenSet: null })
  expect(await auditOf(clinic.connectionId)).toEqual(['refresh.dropped'])
  expect(await listJournal()).toEqual([])
})

it('an entry holds no token that can be read, and nobody else may read it', async () => {
  const clinic = await connectOne(provider)
  const { pair } = await receiveAndDie(clinic)
  const [name = ''] = readdirSync(folder)
  const text = readFileSync(join(folder, name), 'utf8')
  for (const token of [pair.accessToken, pair.refreshToken]) {
    expect(text).not.toContain(token.slice(0, 24))
    expect(Buffer.from(text.split('.').at(-1) ?? '', 'base64url').toString('latin1')).not.toContain(token.slice(0, 24))
  }
  expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

it('an entry of a connection that this database does not know is kept', async () => {
  const clinic = await connectOne(provider)
  await receiveAndDie(clinic)
  await db().connection.delete({ where: { id: clinic.connectionId } })
  expect(await replayJournal()).toBe(0)
  expect(await listJournal()).toHaveLength(1)
})

it('half an entry, and one moved to another clinic, are set aside', async () => {
  const clinic = await connectOne(provider)
  const other = await connectOne(provider)
  const { attemptId } = await receiveAndDie(clinic)
  const [name = ''] = readdirSync(folder)
  const whole = readFileSync(join(folder, name), 'utf8')
  writeFileSync(join(folder, name), whole.slice(0, 100))
  writeFileSync(join(folder, `${other.connectionId}_1_1_${attemptId}.pair`), whole)
  expect(await replayJournal()).toBe(0)
  expect(readdirSync(folder).every((file) => file.endsWith('.unreadable'))).toBe(true)
  expect(await isKept(provider, other)).toBe(true)
})

it('C-37: a disk that takes nothing costs no tokens', async () => {
  const clinic = await connectOne(provider)
  mkdirSync(settings().DATA_DIR, { recursive: true })
  writeFileSync(folder, 'a file where the folder should be')
  await age([clinic.connectionId], 'expired')
  expect(await getLiveToken(clinic.connectionId)).toMatchObject({ kind: 'live', generation: 2 })
  expect(await isKept(provider, clinic)).toBe(true)
})
