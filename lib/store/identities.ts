import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { type UserRow, userColumns } from './users'

type IdentityKey = { issuer: string; subject: string }

/** Who a subject of an issuer is here. */
export async function findUserByIdentity(tx: Transaction, { issuer, subject }: IdentityKey): Promise<UserRow | null> {
  const row = await tx.identity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { user: { select: userColumns } },
  })
  return row?.user ?? null
}

/** Whether a person is linked with some subject already. */
export async function hasIdentity(tx: Transaction, userId: string): Promise<boolean> {
  return (await tx.identity.count({ where: { userId } })) > 0
}

export async function insertIdentity(tx: Transaction, identity: IdentityKey & { userId: string }): Promise<void> {
  await tx.identity.create({ data: identity, select: { userId: true } })
}

/** The issuers that know a person. */
export async function linkedIssuers(tx: Transaction, userId: string): Promise<string[]> {
  const rows = await tx.identity.findMany({
    where: { userId },
    select: { issuer: true },
    orderBy: { createdAt: 'asc' },
  })
  return rows.map(({ issuer }) => issuer)
}
