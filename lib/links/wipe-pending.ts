import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import { readablePair } from '@/lib/connect/readable-pair'
import { discardPair } from '@/lib/connect/receive-grant'
import type { Transaction } from '@/lib/infra/db'
import { deletePendingConnection, pendingOfLink } from '@/lib/store/connections'
import { readTokenSet } from '@/lib/store/token-sets'
import type { TokenPair } from '@/lib/vault/token-vault'

type Wipe = { linkId: string; isKept?: (id: string) => boolean; actor: Actor; requestId: string | null }

/**
 * Destroys what was authorised through a link and never came to life, tokens included, with an audit row for each.
 *
 * @param isKept which to leave alone; absent: none
 * @returns the tokens, to be handed back to Digitail after the transaction
 */
export async function wipePending(
  tx: Transaction,
  { linkId, isKept = () => false, actor, requestId }: Wipe,
): Promise<TokenPair[]> {
  const pairs: TokenPair[] = []
  for (const { id } of await pendingOfLink(tx, linkId)) {
    if (isKept(id)) continue
    const tokens = await readTokenSet(tx, id)
    if (!(await deletePendingConnection(tx, id))) continue
    const pair = tokens === null ? null : readablePair(tokens)
    if (pair !== null) pairs.push(pair)
    const subject = { kind: 'connection', id } as const
    await appendAuditEvent(tx, { action: 'connect.declined', actor, subject, requestId, data: { link: linkId } })
  }
  return pairs
}

/** Hands wiped tokens back where Digitail takes them. Outside of any transaction. */
export async function handBack(pairs: TokenPair[]): Promise<void> {
  for (const pair of pairs) await discardPair(pair)
}
