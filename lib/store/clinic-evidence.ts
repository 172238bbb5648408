import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { Prisma } from '@/prisma/generated/client'

const tokenFacts = {
  generation: true,
  issuedAt: true,
  accessExpiresAt: true,
  refreshAt: true,
  failures: true,
  lastFailure: true,
  failedAt: true,
} satisfies Prisma.TokenSetSelect

/** What a developer wants to know of a token set: its times and counts, and nothing that is sealed. */
export type TokenFacts = Prisma.TokenSetGetPayload<{ select: typeof tokenFacts }>

export function readTokenFacts(tx: Transaction, connectionId: string): Promise<TokenFacts | null> {
  return tx.tokenSet.findUnique({ where: { connectionId }, select: tokenFacts })
}

/** Who belongs to a clinic and may sign in, by address. */
export async function readMembers(
  tx: Transaction,
  clinicId: string,
): Promise<{ id: string; name: string | null; email: string }[]> {
  const rows = await tx.membership.findMany({
    where: { clinicId, user: { disabledAt: null } },
    select: { user: { select: { id: true, name: true, email: true } } },
    orderBy: { user: { email: 'asc' } },
    take: 50,
  })
  return rows.map(({ user }) => user)
}

/** The last test call of a clinic, as its event says. Data is checked by whoever reads it. */
export async function readLastTest(
  tx: Transaction,
  clinicId: string,
): Promise<{ at: Date; actorId: string | null; data: unknown } | null> {
  return await tx.auditEvent.findFirst({
    where: { subjectKind: 'clinic', subjectId: clinicId, action: 'connection.tested' },
    select: { at: true, actorId: true, data: true },
    orderBy: { id: 'desc' },
  })
}
