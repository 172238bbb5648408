import type { Database } from './database'

// What changes by itself: the background keeps its clocks and counts, and who looks is seen.
const restless = [
  '_prisma_migrations',
  'Heartbeat',
  'RateLimit',
  'ClinicHealthDaily',
  'ActivityHourly',
  'AccountPeakHourly',
]
const restlessToo = [
  'ClinicListingClock',
  'AuditVerification',
  'Session',
  'AuditEvent',
  'AuditLink',
  'ClinicListing',
  'ClinicCount',
]

/** Everything that the app keeps and that only people change, as one text; two are equal when nothing was changed. */
export async function stored({ sql }: Database): Promise<string> {
  const tables = await sql(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND NOT tablename = ANY($1) ORDER BY 1`,
    [[...restless, ...restlessToo]],
  )
  const texts = await Promise.all(
    tables.map(({ name }) =>
      sql(`SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY to_jsonb(t)::text), '[]')::text AS rows FROM "${name}" t`),
    ),
  )
  const sessions = await sql(`SELECT count(*)::int AS count FROM "Session"`)
  return JSON.stringify([tables, texts, sessions])
}
