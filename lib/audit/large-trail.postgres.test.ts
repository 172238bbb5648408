import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import type { Head } from '@/lib/store/trail'
import { whileTampered } from './testing/empty-trail'
import { verifyTrail } from './verify-trail'

const rows = 100_000
let head: Head

beforeAll(async () => {
  await db().$executeRaw`
    INSERT INTO "AuditEvent" ("action", "actorKind", "actorId", "subjectKind", "subjectId", "data")
    SELECT 'refresh.succeeded', 'system', 'refresh', 'connection', gen_random_uuid(), jsonb_build_object('generation', n)
    FROM generate_series(1, ${rows}::int) n`.then(() => undefined)
  const verdict = await verifyTrail(db())
  if (verdict.kind === 'broken') throw new Error('the trail was broken from the start')
  head = verdict.head
})

// Ids begin at 1 here and nothing was ever undone, so an event's id is its number in the chain.
const link = (seq: number) => `DELETE FROM "AuditLink" WHERE seq = ${seq}`
const event = (id: number) => `DELETE FROM "AuditEvent" WHERE id = ${id}`

const tamperings: [string, string[], string, number | null][] = [
  ['tampered with', [`UPDATE "AuditEvent" SET data = '{"generation": 1}' WHERE id = 99999`], 'altered', 99_999],
  ['deleted', [event(54_321), link(54_321)], 'link-missing', 54_321],
  [
    'inserted',
    [`INSERT INTO "AuditEvent" (id, action, "actorKind", data) VALUES (-7, 'x', 'y', '{}')`],
    'unlinked',
    null,
  ],
  [
    'reordered',
    [
      `UPDATE "AuditLink" SET "eventId" = -1 WHERE seq = 70001`,
      `UPDATE "AuditLink" SET "eventId" = 70001 WHERE seq = 70002`,
      `UPDATE "AuditLink" SET "eventId" = 70002 WHERE seq = 70001`,
    ],
    'order',
    70_001,
  ],
  ['cut at its tail', [event(rows), link(rows)], 'tail-cut', rows],
]

describe('L-06 of a trail of 100,000 events', () => {
  it('nothing is missing', () => expect(head.seq).toBe(rows))

  it.each(tamperings)('the first bad row is found when it was %s', async (_, statements, fault, seq) => {
    const verdict = await whileTampered(statements, (tx) => verifyTrail(tx, { expected: [head] }))
    expect(verdict).toMatchObject({ kind: 'broken', fault, seq })
  })
})
