/**
 * The clockwork of a refresh, milliseconds. A lease outlives the token request that it covers: its holder
 * sends within `mustSendWithinMs` or not at all, waits `refreshDeadlineMs` at most, and has the rest to commit.
 * To stop waiting earlier would lose the pair of a provider that is merely slow.
 */
export const leaseMs = 45_000
export const mustSendWithinMs = 7_000
export const refreshDeadlineMs = 33_000

/** Longest wait for a turn at the token endpoint; after it the claim is given back. */
export const longestTurnMs = 5_000

/**
 * The same for the second request of a claim, of whose first nobody knows what became. It is longer, so that the queue
 * always has a place behind those who ask for the first time.
 */
export const longestSecondTurnMs = 6_000

/** How long somebody who asks for a token waits for a refresh. The refresh itself goes on. */
export const callerPatienceMs = 38_000

/** For so long the commit of a received pair is tried before it is left to the journal. */
export const commitPatienceMs = 10 * 60_000
