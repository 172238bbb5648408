import type { Grant } from '../oauth/grant-store'
import type { Sandbox } from '../sandbox'

/**
 * What is true at the provider: which pair is live, as SHA-256 of the tokens, and how often what was asked.
 * A checker compares these hashes with what the app has stored: equal is kept, different is lost.
 * @param userId only this user's grants; null for all
 */
export function readTruth(sandbox: Sandbox, userId: number | null) {
  const grants = userId === null ? [...sandbox.grants.all()] : sandbox.grants.ofUser(userId)
  return {
    at: Date.now(),
    lastSeq: sandbox.history.lastSeq,
    counts: sandbox.counts.read(),
    /** For each user the most API requests in any 60 seconds: sent, and served (not 429). */
    peaks: sandbox.limiter.peaks().filter((peak) => userId === null || peak.userId === userId),
    grants: grants.map(describeGrant),
  }
}

/** @returns a grant without anything that works as a token. */
export function describeGrant(grant: Grant) {
  return {
    grantId: grant.id,
    userId: grant.userId,
    generation: grant.generation,
    accessSha256: grant.accessSha256,
    accessExpiresAt: grant.accessExpiresAt,
    isAccessLive: grant.accessExpiresAt > Date.now(),
    refreshSha256: grant.refreshSha256,
    refreshExpiresAt: grant.refreshExpiresAt,
    previousRefreshSha256: grant.previousRefreshSha256,
    /** Committed rotations, and requests that named this grant (committed or refused). */
    refreshes: grant.generation - 1,
    refreshRequests: grant.refreshRequests,
    rotatedAt: grant.rotatedAt,
    createdAt: grant.createdAt,
  }
}
