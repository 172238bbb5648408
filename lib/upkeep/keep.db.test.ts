import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { freshPlace, migratedTarget } from '@/scripts/vitest/fresh-target'
import { makeBackup } from './make-backup'
import { restoreBackup } from './restore-backup'
import { fillDatabase, openTarget } from './testing/full-database'

const to = mkdtempSync(join(tmpdir(), 'digitail-connect-backups-'))
afterAll(() => rmSync(to, { recursive: true, force: true }))

const clinics = 8

describe('a backup', () => {
  it('R-13 brings a dropped database back: counts, every token, the audit chain, and all of it in quarantine', async () => {
    const target = await migratedTarget()
    await fillDatabase(target, clinics)
    const backup = await makeBackup({ target, to, keep: null })
    expect(backup).toMatchObject({ rows: { Connection: clinics, TokenSet: clinics, Session: 1 }, keyIds: ['test'] })
    expect(statSync(join(backup.folder, backup.file)).mode & 0o077).toBe(0)

    const empty = await freshPlace()
    const restored = await restoreBackup({ target: empty, folder: backup.folder, replace: false })
    expect(restored).toMatchObject({
      quarantined: clinics,
      proof: { tokenSets: clinics, opened: clinics, faults: [], trail: { kind: 'intact', head: { seq: clinics } } },
    })
    const { client, close } = openTarget(empty)
    expect(await client.session.count()).toBe(0)
    expect(await client.tokenSet.count({ where: { restoredAt: null } })).toBe(0)
    expect(await client.auditEvent.count({ where: { action: 'database.restored' } })).toBe(1)
    // The guards are back too, and the chain goes on where it ended.
    await expect(client.$executeRaw`DELETE FROM "AuditEvent"`).rejects.toThrow()
    expect(await client.auditLink.count()).toBe(clinics + 1)

    const again = () => restoreBackup({ target: empty, folder: backup.folder, replace: true })
    await expect(again()).rejects.toThrow(/Stop (every instance|that one first)/)
    await close()
    await expect(restoreBackup({ target: empty, folder: backup.folder, replace: false })).rejects.toThrow('--replace')
    // In the place of the other one, of which nothing is left.
    expect((await again()).proof).toMatchObject({ tokenSets: clinics, faults: [], trail: { head: { seq: clinics } } })
  })

  it('R-13 of an older version is proven again after the migrations that it lacks', async () => {
    const target = await migratedTarget()
    await fillDatabase(target, 2)
    const backup = await makeBackup({ target, to, keep: null })
    const restoreWith = async (sql: string) => {
      const migrations = mkdtempSync(join(tmpdir(), 'digitail-connect-migrations-'))
      onTestFinished(() => rmSync(migrations, { recursive: true }))
      cpSync('prisma/migrations', migrations, { recursive: true })
      mkdirSync(join(migrations, '99990101000000_later'))
      writeFileSync(join(migrations, '99990101000000_later', 'migration.sql'), sql)
      return await restoreBackup({ target: await freshPlace(), folder: backup.folder, replace: false, migrations })
    }
    const good = await restoreWith('CREATE TABLE "Later" ("id" int);')
    expect(good).toMatchObject({ migrated: ['99990101000000_later'], proof: { tokenSets: 2, opened: 2, faults: [] } })
    const bad = await restoreWith(
      'UPDATE "TokenSet" SET "refreshSealed" = "accessSealed"; DELETE FROM "ConnectLink" WHERE "tokenHash" = \'hash-1\';',
    )
    expect(bad.proof).toMatchObject({ tokenSets: 2, opened: 0, trail: { kind: 'intact' } })
    expect(bad.proof.faults).toEqual([
      'ConnectLink: 2 rows before the migrations, 1 after',
      expect.stringContaining('cannot be opened (refused)'),
      expect.stringContaining('cannot be opened (refused)'),
    ])
  })

  it('is made while the app runs on Postgres, waits for it on the embedded database, and older ones go', async () => {
    const target = await migratedTarget()
    await fillDatabase(target, 1)
    const { client, close } = openTarget(target)
    await client.connection.count()
    const early = makeBackup({ target, to, keep: null })
    if (target.databaseUrl === undefined) await expect(early).rejects.toThrow('Stop that one first')
    else expect((await early).rows.Connection).toBe(1)
    await close()
    const { folder } = await makeBackup({ target, to, keep: 1 })
    expect(readdirSync(to)).toEqual([folder.split('/').at(-1)])

    const damaged = mkdtempSync(join(tmpdir(), 'digitail-connect-damaged-'))
    onTestFinished(() => rmSync(damaged, { recursive: true }))
    cpSync(folder, damaged, { recursive: true })
    const file = join(damaged, readdirSync(damaged).find((name) => name.startsWith('database')) ?? '')
    writeFileSync(file, readFileSync(file).subarray(0, -1))
    const restore = (from: string) => restoreBackup({ target, folder: from, replace: true })
    await expect(restore(damaged)).rejects.toThrow('is damaged or missing')
    await expect(restore(to)).rejects.toThrow('is no backup')
  })
})
