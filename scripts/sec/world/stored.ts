import type { Database } from './database'

// What people change. Tokens, counts, incidents and notices are the background's too; their owners' rows tell enough.
const whole = ['User', 'Identity', 'SignInToken', 'Membership', 'Clinic', 'ConnectLink', 'DigestOptOut']
const parts = [
  'SELECT id, status, reason, "liveKey", "heldUntil" FROM "Connection"',
  'SELECT id, "consumedAt", outcome FROM "ConnectAttempt"',
  'SELECT id, "userId" FROM "Session"',
  'SELECT "connectionId" FROM "TokenSet"',
]

/** Everything that the app keeps and that only people change, as one text; two are equal when nothing was changed. */
export async function stored({ sql }: Database): Promise<string> {
  const queries = [...whole.map((table) => `SELECT * FROM "${table}"`), ...parts]
  const texts = await Promise.all(
    queries.map((query) =>
      sql(`SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY to_jsonb(t)::text), '[]')::text AS rows FROM (${query}) t`),
    ),
  )
  return JSON.stringify(texts)
}
