import 'server-only'
import type { Transaction } from '@/lib/infra/db'

/** @returns who got a digest; null when the mail is gone or was something else */
export async function readDigestRecipient(tx: Transaction, noticeId: string): Promise<string | null> {
  const row = await tx.notice.findFirst({ where: { id: noticeId, step: 'digest' }, select: { recipient: true } })
  return row?.recipient ?? null
}

/** @returns whether it is new */
export async function insertDigestOptOut(tx: Transaction, email: string): Promise<boolean> {
  return (await tx.digestOptOut.createMany({ data: [{ email }], skipDuplicates: true })).count === 1
}

/** @returns whether there was one */
export async function deleteDigestOptOut(tx: Transaction, email: string): Promise<boolean> {
  return (await tx.digestOptOut.deleteMany({ where: { email } })).count === 1
}

export async function isDigestWanted(tx: Transaction, email: string): Promise<boolean> {
  return (await tx.digestOptOut.findUnique({ where: { email } })) === null
}
