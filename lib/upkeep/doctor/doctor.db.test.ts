import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { db } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { beatHeart } from '@/lib/store/heartbeats'
import { seal } from '@/lib/vault/cipher'
import { makeKeyring } from '@/lib/vault/keyring'
import { checkDatabaseSide } from './check-database'
import { checkJournal } from './check-machine'
import type { Finding } from './finding'

const folder = mkdtempSync(join(tmpdir(), 'digitail-connect-doctor-'))
process.env.DATA_DIR ??= folder
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const isPostgres = () => settings().DATABASE_URL !== undefined
const faultsOf = (found: Finding[]) => found.flatMap(({ fault }) => (fault === null ? [] : [fault]))

it('a database in order says so, line by line', async () => {
  await beatHeart(db(), 'refresh-sweep', 'test')
  const found = await checkDatabaseSide(settings())
  // The tests are their server's superuser, and the doctor sees it.
  expect(faultsOf(found)).toEqual(isPostgres() ? ['role-too-strong'] : [])
  expect(found.map(({ check }) => check)).toEqual(
    expect.arrayContaining(['database', 'migrations', 'keys', 'background', 'restored']),
  )
})

it('work in the background that stands still, and connections that wait after a restore, are told', async () => {
  await db().$executeRaw`UPDATE "Heartbeat" SET "at" = now() - interval '1 hour'`
  const { id: connectionId } = await db().connection.create({
    data: { environment: 'local', digitailUserId: 1, accountName: 'A', status: 'ACTIVE', offeredClinics: [] },
  })
  const times = { accessExpiresAt: new Date(), refreshAt: new Date(), restoredAt: new Date() }
  const sealed = { accessSealed: 'v1.gone.a.b', refreshSealed: 'v1.gone.a.b' }
  await db().tokenSet.create({ data: { connectionId, generation: 1, ...sealed, ...times } })
  const found = await checkDatabaseSide(settings())
  expect(faultsOf(found)).toEqual(expect.arrayContaining(['background-late', 'restored-waiting', 'keys-missing']))
  expect(found.find(({ fault }) => fault === 'keys-missing')?.facts.missing).toBe('gone')
})

it('K-06 other bytes under the id of a key are told, by that id', async () => {
  await db().connection.deleteMany()
  const { id } = await db().connection.create({
    data: { environment: 'local', digitailUserId: 1, accountName: 'A', status: 'ACTIVE', offeredClinics: [] },
  })
  const other = makeKeyring([{ id: 'test', key: randomBytes(32) }])
  const sealedAt = (column: 'access' | 'refresh') => seal(other, 'x', { record: id, generation: 1, column })
  const sealed = { accessSealed: sealedAt('access'), refreshSealed: sealedAt('refresh') }
  const times = { accessExpiresAt: new Date(), refreshAt: new Date() }
  await db().tokenSet.create({ data: { connectionId: id, generation: 1, ...sealed, ...times } })
  const keys = (await checkDatabaseSide(settings())).find(({ check }) => check === 'keys')
  expect(keys).toMatchObject({ fault: 'keys-wrong', facts: { wrong: 'test' } })
})

it('missing migrations are told, and nothing that needs them', async () => {
  await db().$executeRaw`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name LIKE '%quarantine'`
  const found = await checkDatabaseSide(settings())
  await db().$executeRaw`UPDATE _prisma_migrations SET rolled_back_at = NULL`
  expect(found).toHaveLength(2)
  expect(found[1]).toMatchObject({ fault: 'migrations-missing', facts: { count: '1' } })
})

it('the embedded database in production is told', async () => {
  const production = { ...settings(), DIGITAIL_ENVIRONMENT: 'production' } as const
  const found = await checkDatabaseSide(production)
  expect(faultsOf(found).includes('database-embedded')).toBe(!isPostgres())
})

it('a database that does not answer is one line, without its address', async () => {
  const asked = vi.spyOn(db(), '$queryRaw').mockRejectedValue(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))
  expect(await checkDatabaseSide(settings())).toEqual([
    { check: 'database', state: 'bad', fault: 'database-away', facts: { because: 'ECONNREFUSED' } },
  ])
  asked.mockRestore()
})

it('a journal that cannot be written, and one with entries that nobody can read, are told', async () => {
  const journal = join(settings().DATA_DIR, 'journal')
  mkdirSync(journal, { recursive: true })
  expect((await checkJournal('x')).fault).toBeNull()
  writeFileSync(join(journal, 'a.pair.unreadable'), '')
  expect(await checkJournal('x')).toMatchObject({ fault: 'journal-left', facts: { unreadable: '1' } })
  rmSync(journal, { recursive: true })
  writeFileSync(journal, 'a file where the folder should be')
  expect((await checkJournal('x')).fault).toBe('journal-unwritable')
  rmSync(journal)
})
