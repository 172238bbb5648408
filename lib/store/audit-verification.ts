import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { Head } from './trail'

/** What a verification found: how far the trail is good, and the first bad row with what is wrong, if any. */
export type VerificationRow = { at: Date; head: Head; badAt: number | null; fault: string | null }

/** @returns what was found last, null when nobody ever looked */
export async function readVerification(tx: Transaction): Promise<VerificationRow | null> {
  const row = await tx.auditVerification.findUnique({ where: { id: 1 } })
  if (row === null) return null
  const head = { seq: Number(row.seq), hash: Buffer.from(row.hash).toString('hex') }
  return { at: row.at, head, badAt: row.badAt === null ? null : Number(row.badAt), fault: row.fault }
}

/**
 * Remembers what was found, on the database's clock.
 *
 * @param isWhole whether the whole trail was verified: only that takes a fault back, and only that may go back
 */
export async function storeVerification(
  tx: Transaction,
  { head, badAt, fault, isWhole }: Omit<VerificationRow, 'at'> & { isWhole: boolean },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "AuditVerification" AS v ("id", "at", "seq", "hash", "badAt", "fault")
    VALUES (1, clock_timestamp(), ${head.seq}, ${Buffer.from(head.hash, 'hex')}, ${badAt}, ${fault})
    ON CONFLICT ("id") DO UPDATE SET "at" = EXCLUDED."at", "seq" = EXCLUDED."seq", "hash" = EXCLUDED."hash",
      "badAt" = EXCLUDED."badAt", "fault" = EXCLUDED."fault"
    WHERE ${isWhole} OR (v."fault" IS NULL AND v."seq" <= EXCLUDED."seq")`
}
