import { spawnSync } from 'node:child_process'
import { beforeAll, expect, it } from 'vitest'
import { emptyTrail, withoutGuards } from '@/lib/audit/testing/empty-trail'
import { db } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { Prisma } from '@/prisma/generated/client'

/** Runs it as an operator does, with the address of the database and no other setting. */
function verify(...args: string[]) {
  const env = { PATH: process.env.PATH, NODE_ENV: 'test', DATABASE_URL: settings().DATABASE_URL } as const
  const node = ['--conditions=react-server', '--import', 'tsx', 'scripts/audit-verify.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { env, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

beforeAll(async () => {
  await emptyTrail()
  await db().$executeRaw`
    INSERT INTO "AuditEvent" ("action", "actorKind", "data") SELECT 'sign-out', 'system', '{}' FROM generate_series(1, 9)`
})

it('L-06 npm run audit:verify says that the trail is intact, and gives its head', async () => {
  const { status, said } = verify()
  expect(said).toMatch(/intact: 9 events/)
  expect(status).toBe(0)
  const head = /Head: (9:[0-9a-f]{64})/.exec(said)?.[1] ?? ''
  expect(verify('--head', head)).toMatchObject({ status: 0 })
  const cut = verify('--head', head.replace('9:', '12:'))
  expect(cut.said).toContain('First bad row: link 10: the trail ends before it')
  expect(cut.status).toBe(1)
})

it('L-06 npm run audit:verify names the first bad row and exits with 1', async () => {
  await withoutGuards([
    Prisma.sql`UPDATE "AuditEvent" SET "actorKind" = 'person' WHERE id IN (
    SELECT "eventId" FROM "AuditLink" WHERE seq IN (4, 7))`,
  ])
  const { status, said } = verify('--read-only')
  expect(said).toMatch(/BROKEN\. First bad row: link 4, event id \d+: the event, or its hash, is not what was written/)
  expect(status).toBe(1)
})

it('a head that is none is refused with the way to write it', () => {
  const { status, said } = verify('--head', 'abc')
  expect([status, said]).toEqual([2, expect.stringContaining('--head NUMBER:HASH')])
})
