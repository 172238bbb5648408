import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { Prisma } from '@/prisma/generated/client'
import { containing } from './people'

export type ClinicOfMember = { id: string; name: string; digitailClinicId: number; isMember: boolean }

const clinicName = { id: true, name: true, digitailClinicId: true } as const
const byName = [{ name: 'asc' }, { id: 'asc' }] satisfies Prisma.ClinicOrderByWithRelationInput[]

/** The clinics that somebody was given, by name. */
export async function clinicsOfMember(tx: Transaction, userId: string, take: number): Promise<ClinicOfMember[]> {
  const where = { memberships: { some: { userId } } }
  const rows = await tx.clinic.findMany({ where, select: clinicName, orderBy: byName, take })
  return rows.map((row) => ({ ...row, isMember: true }))
}

/** How many clinics each of some people was given; people without one are not in it. */
export async function countClinicsOfMembers(tx: Transaction, userIds: string[]): Promise<Map<string, number>> {
  const where = { userId: { in: userIds } }
  const rows = await tx.membership.groupBy({ by: ['userId'], where, _count: { clinicId: true } })
  return new Map(rows.map(({ userId, _count }) => [userId, _count.clinicId]))
}

// Digitail's ids are 32 bits; anything longer is no id, and the database would refuse it.
const clinicNumber = /^\d{1,9}$/

/** Clinics by a part of the name or by Digitail's number, and whether somebody was given them. */
export async function searchClinicsFor(
  tx: Transaction,
  { userId, search, take }: { userId: string; search: string; take: number },
): Promise<ClinicOfMember[]> {
  const names = containing(search).map((name) => ({ name }))
  const number = clinicNumber.test(search) ? [{ digitailClinicId: Number(search) }] : []
  const rows = await tx.clinic.findMany({
    where: { OR: [...names, ...number] },
    select: { ...clinicName, memberships: { where: { userId }, select: { userId: true } } },
    orderBy: byName,
    take,
  })
  return rows.map(({ memberships, ...row }) => ({ ...row, isMember: memberships.length > 0 }))
}

/** Gives somebody a clinic. @returns whether both exist and they did not have it */
export async function insertMembership(tx: Transaction, userId: string, clinicId: string): Promise<boolean> {
  const rows = await tx.$executeRaw`
    INSERT INTO "Membership" ("userId", "clinicId")
    SELECT u."id", c."id" FROM "User" u, "Clinic" c WHERE u."id" = ${userId}::uuid AND c."id" = ${clinicId}::uuid
    ON CONFLICT DO NOTHING`
  return rows === 1
}

/** Takes a clinic from somebody. @returns whether they had it */
export async function deleteMembership(tx: Transaction, userId: string, clinicId: string): Promise<boolean> {
  const { count } = await tx.membership.deleteMany({ where: { userId, clinicId } })
  return count === 1
}
