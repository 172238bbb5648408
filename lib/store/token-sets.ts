import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { Prisma, type TokenSet } from '@/prisma/generated/client'
import type { Change } from './one-statement'
import { notRestored } from './quarantine'

/** A sealed pair with its times, ready for its row. Sealed texts only: the vault's types see to it. */
export type NewTokenSet = {
  connectionId: string
  generation: number
  accessSealed: string
  refreshSealed: string
  issuedAt: Date
  accessExpiresAt: Date
  refreshAt: Date
}

/** @returns the token set of a connection, or null when it was destroyed or never existed. */
export function readTokenSet(tx: Transaction, connectionId: string): Promise<TokenSet | null> {
  return tx.tokenSet.findUnique({ where: { connectionId } })
}

/** Stores the first token set of a connection. */
export function tokenSetInsertion(tokens: NewTokenSet): Change {
  const { connectionId, generation, accessSealed, refreshSealed, issuedAt, accessExpiresAt, refreshAt } = tokens
  return Prisma.sql`
    INSERT INTO "TokenSet"
      ("connectionId", "generation", "accessSealed", "refreshSealed", "issuedAt", "accessExpiresAt", "refreshAt")
    VALUES (${connectionId}::uuid, ${generation}, ${accessSealed}, ${refreshSealed}, ${issuedAt}, ${accessExpiresAt}, ${refreshAt})`
}

export async function insertTokenSet(tx: Transaction, tokens: NewTokenSet): Promise<void> {
  await tx.$executeRaw(tokenSetInsertion(tokens))
}

/**
 * Replaces a token set by one that a person's authorisation brought, if the row still has the
 * generation it was prepared for. Ends whatever refresh was under way: its commit will find another attempt.
 *
 * @returns whether it was replaced
 */
export async function replaceTokenSet(tx: Transaction, tokens: NewTokenSet): Promise<boolean> {
  const { connectionId, ...fresh } = tokens
  const idle = {
    attemptId: null,
    leaseOwner: null,
    leaseUntil: null,
    committedOrder: null,
    committedFrom: null,
    ambiguousAt: null,
    ambiguousOrder: null,
    failures: 0,
    lastFailure: null,
    failedAt: null,
    nextTryAt: null,
    ...notRestored,
  }
  const { count } = await tx.tokenSet.updateMany({
    where: { connectionId, generation: tokens.generation - 1 },
    data: { ...fresh, ...idle },
  })
  return count === 1
}

/** Destroys the sealed tokens of a connection. */
export async function deleteTokenSet(tx: Transaction, connectionId: string): Promise<void> {
  await tx.tokenSet.deleteMany({ where: { connectionId } })
}
