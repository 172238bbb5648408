import { z } from 'zod'

/** What the harness asks of a worker process. Answers carry hashes, never tokens. */
export const command = z.discriminatedUnion('does', [
  /** So many callers ask for the token of each connection at once. */
  z.object({ does: z.literal('get'), ids: z.array(z.string()), callers: z.number() }),
  z.object({ does: z.literal('sweep'), longestMs: z.number() }),
  z.object({ does: z.literal('replay') }),
  z.object({ does: z.literal('start') }),
  /** Milliseconds from the last byte of an answer to written, and to flushed, for each refresh so far. */
  z.object({ does: z.literal('window') }),
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

/** Asked with a number, answered with the same. */
export const question = z.object({ number: z.number(), command })
export const answer = z.object({ number: z.number(), result: z.unknown(), error: z.string().nullable() })
