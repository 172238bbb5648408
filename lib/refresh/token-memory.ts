import 'server-only'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import type { LiveToken } from './live-token'

/** How long a token is handed out without looking at its row: so long another instance's disconnect goes unseen. */
export const memoryMs = 5_000

type Remembered = { answer: Promise<LiveToken>; generation: number; until: number }

const memory = oncePerProcess('token-memory', () => ({ tokens: new Map<string, Remembered>(), epoch: 0 }))

/** @returns the remembered token of a connection, ready to be awaited, or undefined */
export function recallToken(connectionId: string): Promise<LiveToken> | undefined {
  const remembered = memory.tokens.get(connectionId)
  if (remembered === undefined) return undefined
  if (performance.now() < remembered.until) return remembered.answer
  memory.tokens.delete(connectionId)
  return undefined
}

/** @returns a mark of this moment: what was read before it is not remembered after a `forgetToken` */
export function memoryEpoch(): number {
  return memory.epoch
}

/**
 * Remembers a token for a few seconds, unless any connection was told to be forgotten since `epoch`.
 *
 * @param usableForMs how long it may be handed out at most
 */
export function rememberToken(connectionId: string, token: LiveToken, usableForMs: number, epoch: number): void {
  if (epoch !== memory.epoch || usableForMs <= 0) return
  const until = performance.now() + Math.min(memoryMs, usableForMs)
  memory.tokens.set(connectionId, { answer: Promise.resolve(token), generation: token.generation, until })
}

/** Forgets the token of a connection on this instance: what disconnecting and reconnecting call. */
export function forgetToken(connectionId: string): void {
  memory.epoch += 1
  memory.tokens.delete(connectionId)
}

/** Forgets a generation that Digitail refused; a newer one stays. */
export function forgetGeneration(connectionId: string, generation: number): void {
  const remembered = memory.tokens.get(connectionId)
  if (remembered !== undefined && remembered.generation <= generation) memory.tokens.delete(connectionId)
}

/** Drops what has run out. The sweep calls it, so that no token outstays its use in memory. */
export function tidyMemory(): void {
  const now = performance.now()
  for (const [connectionId, { until }] of memory.tokens) if (until <= now) memory.tokens.delete(connectionId)
}
