import 'server-only'
import { oncePerProcess } from '@/lib/infra/once-per-process'

/** After so long a connection whose tokens could not be opened here is tried again. */
const skipMs = 5 * 60_000

/** With more than this it is a key that this instance lacks: the work is for the others. */
const most = 100

const skipped = () => oncePerProcess('unopenable', () => new Map<string, number>())

/** Notes that this instance cannot open the tokens of a connection. The row is not touched: others may. */
export function skipHere(connectionId: string): void {
  skipped().set(connectionId, performance.now() + skipMs)
}

/** @returns the connections that this instance leaves to others, or null when it should leave all of them */
export function skippedHere(): string[] | null {
  const now = performance.now()
  for (const [connectionId, until] of skipped()) if (until <= now) skipped().delete(connectionId)
  return skipped().size > most ? null : [...skipped().keys()]
}
