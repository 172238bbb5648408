import type pg from 'pg'
import { z } from 'zod'

const connectionRow = z.object({
  id: z.string(),
  status: z.enum(['PENDING', 'ACTIVE', 'NEEDS_RECONNECT', 'DISCONNECTED']),
  reason: z.string().nullable(),
  digitailUserId: z.number(),
  /** Null when there are no tokens any more. */
  generation: z.number().nullable(),
  clinics: z.array(z.number()),
})

/** @returns the connections in the database, oldest first, with the Digitail ids of the clinics they serve */
export async function storedConnections(database: pg.Client): Promise<z.infer<typeof connectionRow>[]> {
  const { rows } = await database.query(
    `SELECT c.id, c.status, c.reason, c."digitailUserId", t.generation,
       ARRAY(SELECT "digitailClinicId" FROM "Clinic" WHERE "connectionId" = c.id ORDER BY 1) AS clinics
     FROM "Connection" c LEFT JOIN "TokenSet" t ON t."connectionId" = c.id ORDER BY c."createdAt"`,
  )
  return z.array(connectionRow).parse(rows)
}

/** Everything stored of one connection, its sealed tokens included, as text; only the last exchange may move on. */
export async function wholeRecord(database: pg.Client, connectionId: string): Promise<string> {
  const { rows } = await database.query(
    `SELECT to_jsonb(c) - 'lastCallOkAt' AS connection, to_jsonb(t) AS tokens,
       ARRAY(SELECT to_jsonb(l) FROM "Clinic" l WHERE l."connectionId" = c.id ORDER BY l.id) AS clinics
     FROM "Connection" c LEFT JOIN "TokenSet" t ON t."connectionId" = c.id WHERE c.id = $1`,
    [connectionId],
  )
  return JSON.stringify(rows)
}

/** @returns our id of a clinic, by Digitail's */
export async function clinicIdOf(database: pg.Client, digitailClinicId: number): Promise<string> {
  const { rows } = await database.query('SELECT id FROM "Clinic" WHERE "digitailClinicId" = $1', [digitailClinicId])
  return z.tuple([z.object({ id: z.string() })]).parse(rows)[0].id
}

/** @returns how many rows a table has */
export async function countRows(database: pg.Client, table: string): Promise<number> {
  const { rows } = await database.query(`SELECT count(*)::int AS count FROM ${database.escapeIdentifier(table)}`)
  return z.tuple([z.object({ count: z.number() })]).parse(rows)[0].count
}

/** @returns the actions on the trail, oldest first, each with its outcome where it has one */
export async function trail(database: pg.Client): Promise<string[]> {
  const { rows } = await database.query(
    `SELECT concat_ws(' ', action, data->>'outcome') AS line FROM "AuditEvent" ORDER BY id`,
  )
  return z
    .array(z.object({ line: z.string() }))
    .parse(rows)
    .map(({ line }) => line)
}
