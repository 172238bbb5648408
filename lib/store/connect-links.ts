import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { ConnectLink, Prisma } from '@/prisma/generated/client'

export type LinkRow = ConnectLink

type NewLink = Pick<
  LinkRow,
  | 'tokenHash'
  | 'purpose'
  | 'environment'
  | 'clinicId'
  | 'clinicName'
  | 'recipient'
  | 'language'
  | 'createdById'
  | 'lifetimeHours'
> & { createdAt: Date; expiresAt: Date }

/** @returns its id */
export async function insertLink(tx: Transaction, row: NewLink): Promise<string> {
  const { id } = await tx.connectLink.create({ data: row, select: { id: true } })
  return id
}

export function readLink(tx: Transaction, id: string): Promise<LinkRow | null> {
  return tx.connectLink.findUnique({ where: { id } })
}

/** The link whose address holds this secret, or held it before the last resend: `tokenHash` tells which. */
export function readLinkByToken(tx: Transaction, tokenHash: string): Promise<LinkRow | null> {
  return tx.connectLink.findFirst({ where: { OR: [{ tokenHash }, { previousTokenHash: tokenHash }] } })
}

/** Holds a link until the transaction ends: whatever changes it meanwhile comes before or after. */
export async function lockLink(tx: Transaction, id: string): Promise<LinkRow | null> {
  await tx.$executeRaw`SELECT FROM "ConnectLink" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`
  return await readLink(tx, id)
}

export async function updateLink(
  tx: Transaction,
  id: string,
  data: Prisma.ConnectLinkUncheckedUpdateInput,
): Promise<void> {
  await tx.connectLink.update({ where: { id }, data, select: { id: true } })
}

/** @returns the name of who made a link, or null when the app did, or they told none */
export async function readNameOf(tx: Transaction, userId: string | null): Promise<string | null> {
  if (userId === null) return null
  const row = await tx.user.findUnique({ where: { id: userId }, select: { name: true } })
  return row?.name ?? null
}
