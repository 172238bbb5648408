import type { Sql } from '../world/people'

/** How much there is to look after. */
export type Filling = { clinics: number; usageRows: number }

// One in so many needs a person, fails for now, or was disconnected.
const broken = 200
const failing = 97
const ended = 50

const operations = 10

const connections = `
  INSERT INTO "Connection" ("id", "environment", "digitailUserId", "accountName", "liveKey", "status", "reason",
    "statusSince", "offeredClinics", "connectedAt")
  SELECT gen_random_uuid(), 'local', n, 'Account ' || n, CASE WHEN n % ${ended} <> 0 THEN 'local:' || n END,
    (CASE WHEN n % ${broken} = 1 THEN 'NEEDS_RECONNECT' WHEN n % ${ended} = 0 THEN 'DISCONNECTED' ELSE 'ACTIVE' END)::"ConnectionStatus",
    (CASE WHEN n % ${broken} = 1 THEN 'REVOKED' END)::"ReconnectReason",
    now() - n * interval '1 minute', '[]', now() - interval '90 days'
  FROM generate_series(1, $1::int) AS n`

// As long as a sealed token is, and never opened: none is due.
const tokenSets = `
  INSERT INTO "TokenSet" ("connectionId", "generation", "accessSealed", "refreshSealed", "accessExpiresAt", "refreshAt",
    "failures", "lastFailure", "failedAt", "nextTryAt")
  SELECT "id", 1, repeat('a', 1200), repeat('r', 1200), now() + interval '9 days', now() + interval '8 days',
    f, CASE WHEN f > 0 THEN 'refused' END, CASE WHEN f > 0 THEN now() - interval '1 hour' END,
    CASE WHEN f > 0 THEN now() + interval '1 day' END
  FROM (SELECT "id", (CASE WHEN "digitailUserId" % ${failing} = 0 THEN 1 ELSE 0 END) AS f
    FROM "Connection" WHERE "status" <> 'DISCONNECTED') AS live`

const clinics = `
  INSERT INTO "Clinic" ("id", "environment", "digitailClinicId", "name", "timezone", "connectionId", "updatedAt")
  SELECT gen_random_uuid(), 'local', "digitailUserId", 'Clinic ' || "digitailUserId", 'Europe/Bucharest', "id", now()
  FROM "Connection"`

const usage = `
  INSERT INTO "UsageDaily" ("clinicId", "connectionId", "day", "operation", "calls", "failures")
  SELECT c."id", c."connectionId", current_date - d, 'operation.' || o, 100, 1
  FROM "Clinic" c, generate_series(0, $1::int - 1) AS d, generate_series(1, ${operations}) AS o`

const past = `
  INSERT INTO "ClinicHealthDaily" ("day", "environment", "health", "clinics", "countedAt")
  SELECT current_date - d, e, h, $1::int / 5, now() FROM generate_series(1, 89) AS d,
    unnest(enum_range(NULL::"Environment")) AS e,
    unnest(ARRAY['live', 'degraded', 'needs_reconnect', 'disconnected', 'never']) AS h`

const hours = `
  INSERT INTO "ActivityHourly" SELECT date_trunc('hour', now()) - h * interval '1 hour', 5000, 12, 1, 90000, 300, 2, 150
  FROM generate_series(1, 24 * 90) AS h`

// One account in a hundred comes near its limit in every hour of the week that is remembered.
const peaks = `
  INSERT INTO "AccountPeakHourly" SELECT date_trunc('hour', now()) - h * interval '1 hour', 'local:' || n, 50 + n % 150
  FROM generate_series(0, 24 * 7 - 1) AS h, generate_series(1, GREATEST(1, $1::int / 100)) AS n`

const tables = ['Clinic', 'Connection', 'TokenSet', 'ClinicListing'] as const

const triggers = (sql: Sql, word: 'ENABLE' | 'DISABLE') =>
  Promise.all(tables.map((table) => sql(`ALTER TABLE "${table}" ${word} TRIGGER USER`)))

/**
 * Makes clinics with a connection each, what was done in their name, and the past that the overview tells. The list of
 * clinics is worked out once at the end: its triggers would do so for every row.
 */
export async function fillClinics(sql: Sql, { clinics: count, usageRows }: Filling): Promise<void> {
  await triggers(sql, 'DISABLE')
  await sql(connections, [count])
  await sql(tokenSets)
  await sql(clinics)
  await sql('INSERT INTO "ClinicListing" SELECT * FROM "ClinicListingTruth"')
  await sql(
    'INSERT INTO "ClinicCount" SELECT "environment", "standing", count(*)::int FROM "ClinicListing" GROUP BY 1, 2',
  )
  await triggers(sql, 'ENABLE')
  await sql(usage, [Math.max(1, Math.round(usageRows / count / operations))])
  for (const text of [past, peaks]) await sql(text, [count])
  await sql(hours)
  await sql('VACUUM ANALYZE')
}
