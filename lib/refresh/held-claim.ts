import type { Claim } from '@/lib/store/refresh-leases'

/**
 * A claim and when this process got it, on its own monotonic clock: before asking (the lease may have begun
 * then), and when the answer was here (the database's time was told then).
 */
export type HeldClaim = Claim & { askedAt: number; heldAt: number }

/** Runs a claim and notes the two moments around it. */
export async function hold(claim: () => Promise<Claim[]>, elapsed: () => number): Promise<HeldClaim[]> {
  const askedAt = elapsed()
  const claims = await claim()
  const heldAt = elapsed()
  return claims.map((each) => ({ ...each, askedAt, heldAt }))
}

/** @returns now on the database's clock, epoch milliseconds; rather too early than too late */
export function databaseTime(claim: HeldClaim, elapsed: () => number): number {
  return claim.claimedAt + (elapsed() - claim.heldAt)
}
