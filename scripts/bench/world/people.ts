import { createHash, randomBytes, randomUUID } from 'node:crypto'

/** Someone who is signed in: a row in the database and the cookie of their browser. */
export type SignedIn = { userId: string; cookie: string }

/** What a database of the bench must do for us. */
export type Sql = (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/**
 * Makes members of staff with a session each, as lib/auth/start-session.ts writes them: one person for each
 * press of the button, because a person may press it only so often.
 */
export async function makePeople(sql: Sql, count: number): Promise<SignedIn[]> {
  const people = Array.from({ length: count }, () => ({
    userId: randomUUID(),
    token: randomBytes(32).toString('base64url'),
  }))
  const ids = people.map(({ userId }) => userId)
  await sql(
    `INSERT INTO "User" (id, email, role) SELECT id::uuid, id || '@bench.example', 'STAFF' FROM unnest($1::text[]) AS id`,
    [ids],
  )
  await sql(
    `INSERT INTO "Session" ("tokenHash", "userId", "lastSeenAt", "expiresAt")
     SELECT hash, id::uuid, now() + interval '30 minutes', now() + interval '2 hours'
     FROM unnest($1::text[], $2::text[]) AS row(hash, id)`,
    [people.map(({ token }) => hashOf(token)), ids],
  )
  return people.map(({ userId, token }) => ({ userId, cookie: `digitail-connect.session=${token}` }))
}
