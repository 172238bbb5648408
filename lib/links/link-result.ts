import { type ConnectOutcome, connectOutcomes } from '@/lib/connect/connect-outcome'

/** Why an opened address leads nowhere. */
export type LinkClosed =
  | 'link-revoked'
  | 'link-used'
  | 'link-expired'
  | 'link-replaced'
  | 'link-unknown'
  | 'link-not-needed'

/** Every way that going through a connect link can end. Each has its own page. */
export type LinkResult = ConnectOutcome | LinkClosed | 'connected' | 'waiting'

const results: readonly LinkResult[] = [
  ...connectOutcomes,
  'connected',
  'waiting',
  'link-replaced',
  'link-unknown',
  'link-not-needed',
]

/** @returns whether a word from a URL is one of the results we have a page for. */
export function isLinkResult(word: string): word is LinkResult {
  return results.some((result) => result === word)
}
