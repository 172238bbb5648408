import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { readHead } from '@/lib/store/trail'
import { emptyTrail, whileTampered } from './testing/empty-trail'
import { type TrailVerdict, verifyTrail } from './verify-trail'

const rows = 60
let ids: bigint[] = []

beforeAll(async () => {
  await emptyTrail()
  await db().$executeRaw`
    INSERT INTO "AuditEvent" ("action", "actorKind", "subjectId", "requestId", "data")
    SELECT 'sign-out', 'system', 's' || n, NULLIF(n % 3, 0)::text, jsonb_build_object('n', n, 'text', E'a "b"\\n\\\\ü✓', 'list', jsonb_build_array(1.50, 'x'))
    FROM generate_series(1, ${rows}::int) n`
  ids = (await db().auditLink.findMany({ orderBy: { seq: 'asc' } })).map(({ eventId }) => eventId)
})

const id = (seq: number) => ids[seq - 1]

const faultOf = (verdict: TrailVerdict) =>
  verdict.kind === 'intact' ? 'intact' : [verdict.fault, verdict.seq, verdict.eventId, verdict.head.seq]

const whenTampered = async (...statements: string[]) =>
  faultOf(await whileTampered(statements, (tx) => verifyTrail(tx, {})))

it('L-06 a trail that nobody touched is intact, whatever stands in it', async () => {
  const head = await readHead(db())
  expect(head?.seq).toBe(rows)
  expect(await verifyTrail(db(), { expected: head ? [head] : [] })).toEqual({ kind: 'intact', head, reachesEnd: true })
})

it.each([
  `"at" = "at" + interval '1 millisecond'`,
  `"action" = 'sign-in.succeeded'`,
  `"actorKind" = 'person'`,
  `"actorId" = 'someone'`,
  `"subjectKind" = 'person'`,
  `"subjectId" = NULL`,
  `"requestId" = 'r'`,
  `"address" = '192.0.2.1'`,
  `"data" = '{"n": 31}'`,
])('L-06 an event whose column was altered is named: %s', async (change) => {
  const altered = await whenTampered(`UPDATE "AuditEvent" SET ${change} WHERE id = ${id(30)}`)
  expect(altered).toEqual(['altered', 30, String(id(30)), 29])
})

it('L-06 an altered hash is named', async () => {
  const altered = await whenTampered(`UPDATE "AuditLink" SET hash = sha256('x') WHERE seq = 30`)
  expect(altered).toEqual(['altered', 30, String(id(30)), 29])
})

it('L-06 B-23 what was removed is named: an event, a link, both, the first', async () => {
  const event = (seq: number) => `DELETE FROM "AuditEvent" WHERE id = ${id(seq)}`
  const link = (seq: number) => `DELETE FROM "AuditLink" WHERE seq = ${seq}`
  expect(await whenTampered(event(30))).toEqual(['event-missing', 30, String(id(30)), 29])
  expect(await whenTampered(link(30))).toEqual(['link-missing', 30, null, 29])
  expect(await whenTampered(event(30), link(30))).toEqual(['link-missing', 30, null, 29])
  expect(await whenTampered(event(1), link(1))).toEqual(['link-missing', 1, null, 0])
  const closed = `UPDATE "AuditLink" SET seq = seq - 1000 WHERE seq > 30`
  const back = `UPDATE "AuditLink" SET seq = seq + 999 WHERE seq < 0`
  expect(await whenTampered(event(30), link(30), closed, back)).toEqual(['altered', 30, String(id(31)), 29])
})

it('L-06 an event that was inserted is named, with a link and without', async () => {
  const event = `INSERT INTO "AuditEvent" (id, action, "actorKind", data) VALUES (900, 'sign-out', 'system', '{}')`
  expect(await whenTampered(event)).toEqual(['unlinked', null, '900', rows])
  const makeRoom = [
    'UPDATE "AuditLink" SET seq = seq + 1001 WHERE seq >= 30',
    'UPDATE "AuditLink" SET seq = seq - 1000 WHERE seq > 1000',
  ]
  const link = `INSERT INTO "AuditLink" VALUES (30, 900, sha256('x'))`
  expect(await whenTampered(event, ...makeRoom, link)).toEqual(['order', 30, '900', 29])
})

it('L-06 a changed order is named: events that changed places, and links', async () => {
  const swap = (column: string) => [
    `UPDATE "AuditLink" SET ${column} = -1 WHERE seq = 20`,
    `UPDATE "AuditLink" SET ${column} = ${column === 'seq' ? 20 : id(20)} WHERE seq = 40`,
    `UPDATE "AuditLink" SET ${column} = ${column === 'seq' ? 40 : id(40)} WHERE ${column} = -1`,
  ]
  expect(await whenTampered(...swap('"eventId"'))).toEqual(['order', 20, String(id(40)), 19])
  expect(await whenTampered(...swap('seq'))).toEqual(['order', 20, String(id(40)), 19])
})

it('L-06 a tail that was cut off, and a chain computed anew, show against a head kept elsewhere, and only so', async () => {
  const head = await readHead(db())
  if (head === null) throw new Error('no head')
  const cut = [`DELETE FROM "AuditEvent" WHERE id > ${id(50)}`, 'DELETE FROM "AuditLink" WHERE seq > 50']
  const against = (expected: { seq: number; hash: string }[], ...statements: string[]) =>
    whileTampered(statements, async (tx) => faultOf(await verifyTrail(tx, { expected })))
  expect(await against([], ...cut)).toBe('intact')
  expect(await against([head], ...cut)).toEqual(['tail-cut', 51, null, 50])
  expect(await against([head], 'DELETE FROM "AuditEvent"', 'DELETE FROM "AuditLink"')).toEqual(['tail-cut', 1, null, 0])
  const other = { seq: 40, hash: head.hash }
  expect(await against([other, head])).toEqual(['other-chain', 40, String(id(40)), 39])
})
