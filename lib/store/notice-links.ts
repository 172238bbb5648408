import 'server-only'
import type { Transaction } from '@/lib/infra/db'

/** The connect links of mails about causes that are over, which would still open. */
export async function readLeftLinks(tx: Transaction, now: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT l."id"::text AS "id" FROM "ConnectLink" l JOIN "Notice" n ON n."linkId" = l."id"
    JOIN "NoticeCause" c ON c."id" = n."causeId"
    WHERE l."revokedAt" IS NULL AND l."completedAt" IS NULL AND l."expiresAt" > ${now} AND c."closedAt" IS NOT NULL
    LIMIT 50`
  return rows.map(({ id }) => id)
}

/** The links that former contacts of a connection were sent about what goes on, which would still open. */
export async function readLinksOfFormerContacts(
  tx: Transaction,
  connectionId: string,
  contacts: string[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT l."id"::text AS "id" FROM "ConnectLink" l JOIN "Notice" n ON n."linkId" = l."id"
    JOIN "NoticeCause" c ON c."id" = n."causeId"
    WHERE l."revokedAt" IS NULL AND l."completedAt" IS NULL AND c."closedAt" IS NULL
      AND c."subjectId" = ${connectionId}::uuid AND n."recipient" <> ALL(${contacts}::text[])`
  return rows.map(({ id }) => id)
}

/** Notes on the links of these mails that they were sent. */
export async function noteLinksSent(tx: Transaction, noticeIds: string[], now: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "ConnectLink" SET "sentAt" = ${now}, "sends" = "sends" + 1
    WHERE "id" IN (SELECT n."linkId" FROM "Notice" n WHERE n."id"::text = ANY(${noticeIds}))`
}
