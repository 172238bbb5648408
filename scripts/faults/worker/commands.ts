import { z } from 'zod'

export const testConnection = z.object({
  connectionId: z.string(),
  grantId: z.string(),
  userId: z.number(),
  accessToken: z.string(),
  refreshToken: z.string(),
})

/** What the harness asks of a worker process. Answers carry hashes, never tokens. */
export const command = z.discriminatedUnion('does', [
  /** So many callers ask for the token of each connection at once. */
  z.object({ does: z.literal('get'), ids: z.array(z.string()), callers: z.number() }),
  z.object({ does: z.literal('sweep'), longestMs: z.number() }),
  z.object({ does: z.literal('replay') }),
  /** Tries the access tokens that a backup brought. */
  z.object({ does: z.literal('probe') }),
  z.object({ does: z.literal('start') }),
  /** Milliseconds from the last byte of an answer to written, and to flushed, for each refresh so far. */
  z.object({ does: z.literal('window') }),
  /** Connects so many clinics in this worker's database, all of them due for a refresh. */
  z.object({ does: z.literal('connect'), count: z.number() }),
  /** What became of those clinics, also when another worker connected them. */
  z.object({ does: z.literal('inspect'), clinics: z.array(testConnection) }),
  /** Calls Digitail in a clinic's name so often, one every so many milliseconds, without waiting for answers. */
  z.object({ does: z.literal('call'), clinicId: z.string(), count: z.number(), everyMs: z.number() }),
])

export type Command = z.infer<typeof command>

/** How the callers of one connection fared: outcomes with how many got them, and when the last had its answer. */
export const fared = z.object({
  id: z.string(),
  outcomes: z.record(z.string(), z.number()),
  lastMs: z.number(),
})

export type Fared = z.infer<typeof fared>

export const windowSample = z.object({ writtenMs: z.number(), flushedMs: z.number() })

export type WindowSample = z.infer<typeof windowSample>

export const sweepAnswer = z.object({
  recovered: z.number(),
  refreshed: z.number(),
  failed: z.number(),
  needReconnect: z.number(),
  isHeldBack: z.boolean(),
})

export const fates = z.object({
  kept: z.number(),
  named: z.number(),
  silent: z.number(),
  mislabelled: z.number(),
  gone: z.number(),
})

export const called = z.object({ served: z.number(), refused: z.number() })

/** Asked with a number, answered with the same. */
export const question = z.object({ number: z.number(), command })
export const answer = z.object({ number: z.number(), result: z.unknown(), error: z.string().nullable() })
