import { beforeEach, expect, it, vi } from 'vitest'
import { db, inTransaction } from '@/lib/infra/db'
import { logger } from '@/lib/infra/logger'
import { readVerification } from '@/lib/store/audit-verification'
import { readHead } from '@/lib/store/trail'
import { Prisma } from '@/prisma/generated/client'
import { appendAuditEvent } from './append-audit-event'
import { emptyTrail, withoutGuards } from './testing/empty-trail'
import { verifyNewEvents, verifyWholeTrail } from './verify-and-remember'
import { exportHead, watchTrail } from './watch-trail'

const event = { action: 'sign-out', actor: { kind: 'anonymous' }, subject: null, requestId: null, data: {} } as const
const write = () => inTransaction((tx) => appendAuditEvent(tx, event))
const whole = () => verifyWholeTrail(db(), { expected: null, remembers: true })
const hourMs = 3_600_000
let now = Date.now()

beforeEach(async () => {
  await emptyTrail()
  now += hourMs
})

it('L-06 the head goes to the log when it moved, and only then, at most once a minute', async () => {
  const logged = vi.spyOn(logger(), 'info').mockImplementation(() => undefined)
  await watchTrail(now)
  expect(logged).not.toHaveBeenCalled()
  await write()
  await watchTrail(now + 30_000)
  expect(logged).not.toHaveBeenCalled()
  await watchTrail(now + 61_000)
  await exportHead()
  const head = await readHead(db())
  expect(logged.mock.calls.map(([facts]) => facts)).toEqual([{ event: 'audit.head', head: `1:${head?.hash}` }])
  logged.mockRestore()
})

it('remembers how far the trail was verified, and goes on from there', async () => {
  for (let each = 0; each < 3; each += 1) await write()
  await verifyNewEvents(db(), 10)
  expect(await readVerification(db())).toMatchObject({ head: { seq: 3 }, badAt: null, fault: null })
  await write()
  // What was altered before is not looked at again by the small verification, but by the whole one.
  await withoutGuards([Prisma.sql`UPDATE "AuditEvent" SET "actorId" = 'x'`])
  expect(await verifyNewEvents(db(), 10)).toMatchObject({ kind: 'broken', fault: 'altered', seq: 4 })
  expect(await whole()).toMatchObject({ kind: 'broken', fault: 'altered', seq: 1 })
  expect(await readVerification(db())).toMatchObject({ head: { seq: 3 }, badAt: 1, fault: 'altered' })
})

it('L-06 a tail that was cut off shows without an exported head too, as long as the memory was left alone', async () => {
  for (let each = 0; each < 3; each += 1) await write()
  await verifyNewEvents(db(), 10)
  await withoutGuards([
    Prisma.sql`DELETE FROM "AuditEvent" WHERE id = (SELECT max(id) FROM "AuditEvent")`,
    Prisma.sql`DELETE FROM "AuditLink" WHERE seq = 3`,
  ])
  expect(await verifyNewEvents(db(), 10)).toMatchObject({ kind: 'broken', fault: 'tail-cut', seq: 3 })
  await write()
  expect(await whole()).toMatchObject({ kind: 'broken', fault: 'other-chain', seq: 3 })
})

it('a broken trail is told to the log until somebody has looked at the whole of it', async () => {
  const logged = vi.spyOn(logger(), 'error').mockImplementation(() => undefined)
  await write()
  await withoutGuards([Prisma.sql`INSERT INTO "AuditEvent" ("action", "actorKind", "data") VALUES ('x', 'y', '{}')`])
  await watchTrail(now)
  await watchTrail(now + 61_000)
  expect(logged.mock.calls.map(([facts]) => facts)).toMatchObject([{ fault: 'unlinked' }, { event: 'audit.broken' }])
  logged.mockRestore()
  await withoutGuards([Prisma.sql`DELETE FROM "AuditEvent" WHERE "action" = 'x'`])
  expect(await verifyNewEvents(db(), 10)).toBeNull()
  expect(await whole()).toMatchObject({ kind: 'intact', head: { seq: 1 } })
  expect(await readVerification(db())).toMatchObject({ fault: null })
})
