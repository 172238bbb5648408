import 'server-only'
import type { Transaction } from '@/lib/infra/db'

/** Whom to write to about a clinic: its contact, else whoever connected it and may still sign in. */
export type ContactRow = { connectionId: string; clinicId: string; email: string | null }

export function readContacts(tx: Transaction, connectionIds: string[]): Promise<ContactRow[]> {
  return tx.$queryRaw<ContactRow[]>`
    SELECT k."connectionId"::text AS "connectionId", k."id"::text AS "clinicId", COALESCE(k."contactEmail", u."email") AS "email"
    FROM "Clinic" k JOIN "Connection" c ON c."id" = k."connectionId"
    LEFT JOIN "User" u ON u."id" = c."connectedById" AND u."disabledAt" IS NULL
    WHERE c."id"::text = ANY(${connectionIds}) ORDER BY k."name", k."id"`
}

/** The contact that was set for a clinic, and who it would be otherwise. @returns null when there is no such clinic */
export async function readContact(
  tx: Transaction,
  clinicId: string,
): Promise<{ set: string | null; fallback: string | null } | null> {
  const connectedBy = { select: { email: true, disabledAt: true } }
  const row = await tx.clinic.findUnique({
    where: { id: clinicId },
    select: { contactEmail: true, connection: { select: { connectedBy } } },
  })
  if (row === null) return null
  const person = row.connection?.connectedBy
  return { set: row.contactEmail, fallback: person && person.disabledAt === null ? person.email : null }
}

/**
 * The admins who may sign in, with those of ADMIN_EMAILS who have not done so yet.
 *
 * @param named canonical addresses of ADMIN_EMAILS
 * @param wantsDigest only those who take the weekly digest
 */
export async function readAdminAddresses(tx: Transaction, named: string[], wantsDigest = false): Promise<string[]> {
  const rows = await tx.$queryRaw<{ email: string }[]>`
    SELECT a."email" FROM (
      SELECT "email" FROM "User" WHERE "role" = 'ADMIN' AND "disabledAt" IS NULL
      UNION SELECT n."email" FROM unnest(${named}::text[]) AS n("email")
      WHERE NOT EXISTS (SELECT 1 FROM "User" u WHERE u."email" = n."email")) a
    WHERE NOT (${wantsDigest} AND EXISTS (SELECT 1 FROM "DigestOptOut" o WHERE o."email" = a."email"))
    ORDER BY a."email"`
  return rows.map(({ email }) => email)
}

/** Who was told of a cause. */
export type ToldRow = { causeId: string; recipient: string; audience: 'CONTACT' | 'ADMIN'; clinicIds: string[] }

/** Those who got a mail about these causes and are still somebody to write to, a row for each mail, the latest first. */
export function readTold(tx: Transaction, causeIds: string[]): Promise<ToldRow[]> {
  return tx.notice.findMany({
    where: { causeId: { in: causeIds }, state: 'SENT' },
    select: { causeId: true, recipient: true, audience: true, clinicIds: true },
    orderBy: { dueAt: 'desc' },
  })
}

/** Sets whom to write to about a clinic. @returns the connection that serves it; undefined when there is no such clinic */
export async function updateClinicContact(
  tx: Transaction,
  clinicId: string,
  contactEmail: string | null,
): Promise<{ before: string | null; connectionId: string | null } | null> {
  const [row] = await tx.$queryRaw<{ before: string | null; connectionId: string | null }[]>`
    SELECT "contactEmail" AS "before", "connectionId"::text AS "connectionId" FROM "Clinic"
    WHERE "id" = ${clinicId}::uuid FOR NO KEY UPDATE`
  if (row === undefined) return null
  await tx.clinic.update({ where: { id: clinicId }, data: { contactEmail }, select: { id: true } })
  return row
}
