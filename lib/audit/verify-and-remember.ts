import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { readVerification, storeVerification, type VerificationRow } from '@/lib/store/audit-verification'
import type { Head } from '@/lib/store/trail'
import { emptyHead, type TrailVerdict, verifyTrail } from './verify-trail'

type Verified = { verdict: TrailVerdict; before: VerificationRow | null; isWhole: boolean }

// The head that was good once stays remembered after a fault: it is what proves that something was cut off.
async function remember(tx: Transaction, { verdict, before, isWhole }: Verified): Promise<void> {
  if (verdict.kind === 'intact') {
    await storeVerification(tx, { head: verdict.head, badAt: null, fault: null, isWhole })
  } else {
    const badAt = verdict.seq ?? (verdict.eventId === null ? null : Number(verdict.eventId))
    await storeVerification(tx, { head: before?.head ?? verdict.head, badAt, fault: verdict.fault, isWhole })
  }
}

/**
 * Verifies the whole trail, against what was remembered of it too.
 *
 * @param expected a head that was exported, null for none
 * @param remembers false where the role may only read
 */
export async function verifyWholeTrail(
  tx: Transaction,
  options: {
    expected: Head | null
    remembers: boolean
    report?: (progress: { seq: number; lastSeq: number }) => void
  },
): Promise<TrailVerdict> {
  const before = await readVerification(tx)
  const expected = [options.expected, before?.head].filter((head) => head !== null && head !== undefined)
  const verdict = await verifyTrail(tx, { expected, report: options.report })
  if (options.remembers) await remember(tx, { verdict, before, isWhole: true })
  return verdict
}

/**
 * Verifies what was added since the last verification. After a fault it leaves everything as it is: only a whole
 * verification can take a fault back.
 *
 * @param most how many events at most, so that a long backlog does not hold up other work
 * @returns null when the trail is known to be broken
 */
export async function verifyNewEvents(tx: Transaction, most: number): Promise<TrailVerdict | null> {
  const before = await readVerification(tx)
  if (before !== null && before.fault !== null) return null
  const verdict = await verifyTrail(tx, { after: before?.head ?? emptyHead, most })
  await remember(tx, { verdict, before, isWhole: false })
  return verdict
}
