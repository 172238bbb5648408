import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { Environment } from '@/prisma/generated/client'
import { countClinicsByStanding, healthOfStanding } from './clinic-counts'

/** How a clinic can stand, in the words of lib/connect; `never` is a clinic without a connection. */
export const clinicHealths = ['live', 'degraded', 'needs_reconnect', 'disconnected', 'never'] as const
export type ClinicHealth = (typeof clinicHealths)[number]

// The standings of clinics that wait because of this app.
const byUs = ['FAILING_BY_US', 'OVERDUE'] as const

export type HealthCount = { environment: Environment; health: ClinicHealth; clinics: number }

/** How many clinics stand how, now. What nobody is in is left out. It costs the same with any number of clinics. */
export async function countClinicsByHealth(tx: Transaction): Promise<HealthCount[]> {
  const sums = new Map<string, HealthCount>()
  for (const { environment, standing, clinics } of await countClinicsByStanding(tx)) {
    const health = healthOfStanding[standing]
    const before = sums.get(`${environment} ${health}`)?.clinics ?? 0
    sums.set(`${environment} ${health}`, { environment, health, clinics: before + clinics })
  }
  return [...sums.values()]
}

/** How many clinics wait because of this app, and so for whoever runs it. */
export async function countClinicsHeldByUs(tx: Transaction): Promise<number> {
  const ours = (await countClinicsByStanding(tx)).filter(({ standing }) => byUs.some((word) => word === standing))
  return ours.reduce((sum, { clinics }) => sum + clinics, 0)
}

/** Writes down how many clinics stand how today (UTC, database clock); the last write of a day stays. */
export async function writeHealthOfToday(tx: Transaction, counts: readonly HealthCount[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "ClinicHealthDaily" ("day", "environment", "health", "clinics", "countedAt")
    SELECT (clock_timestamp() AT TIME ZONE 'UTC')::date, e."environment", h."health", COALESCE(c."clinics", 0),
      clock_timestamp()
    FROM unnest(enum_range(NULL::"Environment")) AS e("environment")
    CROSS JOIN unnest(${[...clinicHealths]}::text[]) AS h("health")
    LEFT JOIN unnest(${counts.map(({ environment }) => environment)}::text[]::"Environment"[],
      ${counts.map(({ health }) => health)}::text[], ${counts.map(({ clinics }) => clinics)}::int[])
      AS c("environment", "health", "clinics") ON c."environment" = e."environment" AND c."health" = h."health"
    ON CONFLICT ("day", "environment", "health")
    DO UPDATE SET "clinics" = EXCLUDED."clinics", "countedAt" = EXCLUDED."countedAt"`
}

/** @param day "YYYY-MM-DD", UTC */
export type HealthOfDay = { day: string; health: ClinicHealth; clinics: number }

/** @returns how many clinics stood how, over all environments, on the latest days that were counted, oldest first */
export function readHealthOfDays(tx: Transaction, days: number): Promise<HealthOfDay[]> {
  return tx.$queryRaw<HealthOfDay[]>`
    SELECT to_char("day", 'YYYY-MM-DD') AS "day", "health", sum("clinics")::int AS "clinics"
    FROM "ClinicHealthDaily" WHERE "day" > (now() AT TIME ZONE 'UTC')::date - ${days}::int
    GROUP BY "day", "health" ORDER BY "day"`
}

/** @returns the first day that was ever counted, "YYYY-MM-DD" in UTC, or null */
export async function firstCountedDay(tx: Transaction): Promise<string | null> {
  const row = await tx.clinicHealthDaily.findFirst({ select: { day: true }, orderBy: { day: 'asc' } })
  return row?.day.toISOString().slice(0, 10) ?? null
}
