import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { verifyTrail } from './verify-trail'

const writers = 50
const eventsEach = 20
const clients: pg.Client[] = []
afterAll(() => Promise.all(clients.map((client) => client.end())))

async function connect(): Promise<pg.Client> {
  const client = new pg.Client(settings().DATABASE_URL)
  clients.push(client)
  await client.connect()
  return client
}

const insertion = `INSERT INTO "AuditEvent" ("action", "actorKind", "subjectId", "data") VALUES ('sign-out', 'system', $1, '{}')`

// Every way to write at once: alone, several in a transaction that locks rows of others first, and rolled back.
async function writeMany(client: pg.Client, writer: number, rows: string[]): Promise<void> {
  for (let each = 0; each < eventsEach; each += 1) {
    const subject = `${writer}-${each}`
    if (each % 3 === 0) {
      await client.query(insertion, [subject])
      continue
    }
    await client.query('BEGIN')
    await client.query(insertion, [subject])
    // The event comes first and the contested row after it, as a chain lock taken early could not bear.
    await client.query('UPDATE "User" SET "name" = $1 WHERE "id" = $2::uuid', [subject, rows[(writer + each) % 2]])
    await client.query(each % 3 === 1 ? 'COMMIT' : 'ROLLBACK')
  }
}

it('L-06 50 concurrent writers: no fork, no gap, no deadlock, nothing lost and nothing too much', async () => {
  const rows = [randomUUID(), randomUUID()]
  for (const id of rows) await db().user.create({ data: { id, email: `${id}@clinic.example` } })
  const all = await Promise.all(Array.from({ length: writers }, connect))
  await Promise.all(all.map((client, writer) => writeMany(client, writer, rows)))

  const written = Array.from({ length: eventsEach }, (_, each) => each).filter((each) => each % 3 !== 2).length
  const [found] = await db().$queryRaw<[{ events: number; links: number; last: number; orphans: number }]>`
    SELECT (SELECT count(*)::int FROM "AuditEvent") AS events, (SELECT count(*)::int FROM "AuditLink") AS links,
      (SELECT max("seq")::int FROM "AuditLink") AS last,
      (SELECT count(*)::int FROM "AuditEvent" e LEFT JOIN "AuditLink" l ON l."eventId" = e."id" WHERE l."seq" IS NULL) AS orphans`
  const expected = writers * written
  expect(found).toEqual({ events: expected, links: expected, last: expected, orphans: 0 })
  // Counts alone would not show a link that was made on the wrong one before it.
  expect(await verifyTrail(db())).toMatchObject({ kind: 'intact', head: { seq: expected } })
})
