import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { ReconnectReason } from './reconnect-reason'

/** A connection that only a person can bring back, and the clinics that wait for it. */
export type BrokenConnection = {
  connectionId: string
  reason: ReconnectReason | null
  statusSince: Date
  /** The first clinic by name, and how many it is with the others. */
  clinicId: string
  name: string
  logoUrl: string | null
  timezone: string | null
  clinics: number
}

/** @returns connections that serve a clinic and need a person, the longest waiting first */
export function readBrokenConnections(tx: Transaction, limit: number): Promise<BrokenConnection[]> {
  return tx.$queryRaw<BrokenConnection[]>`
    SELECT co."id"::text AS "connectionId", co."reason"::text AS "reason", co."statusSince",
      first."id"::text AS "clinicId", first."name", first."logoUrl", first."timezone",
      (SELECT count(*)::int FROM "Clinic" WHERE "connectionId" = co."id") AS "clinics"
    FROM "Connection" co
    CROSS JOIN LATERAL (SELECT * FROM "Clinic" WHERE "connectionId" = co."id" ORDER BY "name", "id" LIMIT 1) first
    WHERE co."status" = 'NEEDS_RECONNECT' ORDER BY co."statusSince", co."id" LIMIT ${limit}::int`
}
