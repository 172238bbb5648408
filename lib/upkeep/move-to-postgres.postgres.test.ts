import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyToPostgres } from '@/lib/infra/copy-database'
import { lockDataDir } from '@/lib/infra/data-dir-lock'
import { migrate } from '@/lib/infra/migrate'
import type { DatabaseTarget } from '@/lib/infra/migration-database'
import { makeEmptyEmbedded } from '@/scripts/vitest/empty-embedded'
import { freshTarget, migratedTarget } from '@/scripts/vitest/fresh-target'
import { moveToPostgres } from './move-to-postgres'
import { fillDatabase, openTarget } from './testing/full-database'

const dataDir = mkdtempSync(join(tmpdir(), 'digitail-connect-move-'))
const embedded = { databaseUrl: undefined, dataDir }

beforeAll(async () => {
  await makeEmptyEmbedded(join(dataDir, 'postgres'))
  await migrate({ target: embedded, report: () => undefined })
  await fillDatabase(embedded, 25)
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

async function everything(target: DatabaseTarget) {
  const { client, close } = openTarget(target)
  const all = {
    connections: await client.connection.findMany({ orderBy: { id: 'asc' } }),
    tokenSets: await client.tokenSet.findMany({ orderBy: { connectionId: 'asc' } }),
    clinics: await client.clinic.findMany({ orderBy: { id: 'asc' } }),
    links: await client.connectLink.findMany({ orderBy: { id: 'asc' } }),
    events: await client.auditEvent.findMany({ where: { action: 'connect.confirmed' }, orderBy: { id: 'asc' } }),
    sessions: await client.session.findMany(),
    budgets: await client.accountBudget.findMany(),
    standings: await client.clinicCount.findMany({ where: { clinics: { gt: 0 } } }),
    found: await client.$queryRaw`SELECT "clinicId"::text, "words"::text FROM "ClinicListing" ORDER BY 1`,
  }
  await close()
  return all
}

it('a Postgres that holds data is refused, as is an embedded database that is in use', async () => {
  const taken = await migratedTarget()
  await fillDatabase(taken, 2)
  const move = () => moveToPostgres({ dataDir, databaseUrl: taken.databaseUrl ?? '' }, () => undefined)
  await expect(move()).rejects.toThrow('holds data already')
  expect((await everything(taken)).connections).toHaveLength(2)
  const unlock = lockDataDir(dataDir)
  await expect(move()).rejects.toThrow('Stop that one first')
  unlock()
})

it('a copy that is cut short leaves nothing behind', async () => {
  const target = await migratedTarget()
  const cut = () => {
    throw new Error('cut short')
  }
  const copied = copyToPostgres({ dataDir, databaseUrl: target.databaseUrl ?? '' }, cut)
  await expect(copied).rejects.toThrow('cut short')
  expect((await everything(target)).budgets).toEqual([])
})

it('moving to Postgres keeps every connection: same rows, keys and chain, nothing in quarantine, nobody signed out', async () => {
  const before = await everything(embedded)
  const { databaseUrl = '' } = await freshTarget()
  const { proof, aside } = await moveToPostgres({ dataDir, databaseUrl }, () => undefined)
  expect(proof).toMatchObject({ tokenSets: 25, opened: 25, faults: [], trail: { kind: 'intact', head: { seq: 25 } } })
  expect(await everything({ databaseUrl, dataDir: '' })).toEqual(before)
  expect(before).toMatchObject({ sessions: [{}], links: { length: 25 } })
  // Two databases with the same tokens would spend them twice.
  expect([existsSync(join(dataDir, 'postgres')), existsSync(aside)]).toEqual([false, true])
  const { client, close } = openTarget({ databaseUrl, dataDir: '' })
  expect((await client.auditEvent.findFirstOrThrow({ orderBy: { id: 'desc' } })).action).toBe('database.moved')
  await expect(client.$executeRaw`DELETE FROM "AuditEvent"`).rejects.toThrow()
  await expect(client.$executeRaw`UPDATE "Clinic" SET "connectionId" = gen_random_uuid()`).rejects.toThrow()
  await close()
})
