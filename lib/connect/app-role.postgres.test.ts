import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepClinicList } from '@/lib/admin/keep-clinic-list'
import { keepOverview } from '@/lib/admin/keep-overview'
import { verifyTrail } from '@/lib/audit/verify-trail'
import { watchTrail } from '@/lib/audit/watch-trail'
import { checkDatabase } from '@/lib/infra/check-database'
import { db } from '@/lib/infra/db'
import { refreshNow } from '@/lib/refresh/refresh-now'
import { sweep } from '@/lib/refresh/sweep'
import { countTowards } from '@/lib/store/rate-limits'
import { checkKeys } from '@/lib/vault/check-keys'
import { rotateKeys } from '@/lib/vault/rotate-keys'
import { becomeAppRole } from '@/scripts/vitest/app-role'
import { disconnectClinic } from './disconnect-clinic'
import { readClinic } from './read-clinics'
import { sweepAbandoned } from './sweep-abandoned'
import { connectClinics, makePerson, startDigitail } from './testing/connect-world'
import { digitailUsers } from './testing/digitail-visit'
import { wipeConnections } from './wipe-connections'

// All of this file runs as the role that prisma/roles.sql makes for the app.
await becomeAppRole()
const sandbox = await startDigitail()
afterAll(sandbox.close)

const riverside = 1201
const refused = /permission denied|must be owner/

describe("as the app's database role", () => {
  beforeAll(async () => {
    const [row] = await db().$queryRaw<{ owns: number; super: boolean }[]>`
      SELECT (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS "owns", rolsuper AS "super"
      FROM pg_roles r WHERE rolname = current_user`
    expect(row).toEqual({ owns: 0, super: false })
  })

  test('K-12 the server starts: migrations, keys, and everything that runs in the background', async () => {
    await checkDatabase()
    await checkKeys()
    await sweep(10_000)
    await sweepAbandoned()
    await keepClinicList()
    await keepOverview()
    await watchTrail()
    expect(await countTowards('press', 'somebody')).toBeNull()
  })

  test('K-12 a clinic is connected, renewed, seen and disconnected, and all of it is on an intact trail', async () => {
    const actor = await makePerson()
    const [clinicId = ''] = await connectClinics(actor, digitailUsers.vet, [riverside])
    const { connectionId } = await db().clinic.findUniqueOrThrow({ where: { id: clinicId } })
    expect(await refreshNow(connectionId ?? '')).toEqual({ kind: 'refreshed' })
    expect(await readClinic(actor, clinicId)).toMatchObject({ id: clinicId, connection: { health: 'live' } })
    expect((await rotateKeys({ tell: () => undefined })).unopened).toEqual([])
    expect(await disconnectClinic({ actor, clinicId, requestId: null })).toEqual({ kind: 'disconnected' })
    expect(await wipeConnections({ expected: 0, reason: 'a test', tell: () => undefined })).toMatchObject({ left: 0 })
    const actions = (await db().auditEvent.findMany({ orderBy: { id: 'asc' } })).map(({ action }) => action)
    expect(actions).toEqual(
      expect.arrayContaining(['connect.confirmed', 'refresh.succeeded', 'keys.rotated', 'connection.disconnected']),
    )
    expect((await verifyTrail(db(), {})).kind).toBe('intact')
  })

  test.each([
    ['UPDATE of an event', `UPDATE "AuditEvent" SET "action" = 'sign-out'`],
    ['DELETE of an event', `DELETE FROM "AuditEvent"`],
    ['TRUNCATE of the trail', `TRUNCATE "AuditEvent" CASCADE`],
    ['a link of its own', `INSERT INTO "AuditLink" VALUES (99, 99, sha256('x'))`],
    ['DELETE of a link', `DELETE FROM "AuditLink"`],
    ['a trigger switched off', `ALTER TABLE "AuditEvent" DISABLE TRIGGER USER`],
    ['row-level security switched off', `ALTER TABLE "Clinic" DISABLE ROW LEVEL SECURITY`],
    ['another policy', `CREATE POLICY "open" ON "Clinic" USING (true)`],
    ['a table of its own', `CREATE TABLE public.mine (id INT)`],
    ['a column more', `ALTER TABLE "User" ADD COLUMN mine INT`],
    ['a table dropped', `DROP TABLE "TokenSet"`],
    ['a migration noted', `DELETE FROM "_prisma_migrations"`],
    ['triggers as a superuser has them off', `SET session_replication_role = replica`],
  ])('K-12 L-06 refused: %s', async (_, statement) => {
    await expect(db().$executeRawUnsafe(statement)).rejects.toThrow(refused)
  })
})
