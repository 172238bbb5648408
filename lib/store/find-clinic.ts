import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { Environment, Prisma } from '@/prisma/generated/client'

const foundClinic = {
  id: true,
  environment: true,
  name: true,
  digitailClinicId: true,
  contactEmail: true,
  locale: true,
  connection: { select: { status: true } },
} satisfies Prisma.ClinicSelect

export type FoundClinic = Prisma.ClinicGetPayload<{ select: typeof foundClinic }>

/** One clinic as a search finds it. */
export function findClinic(tx: Transaction, id: string): Promise<FoundClinic | null> {
  return tx.clinic.findUnique({ where: { id }, select: foundClinic })
}

/** The first clinics whose name holds some text, by name. */
export function searchClinicNames(
  tx: Transaction,
  { environment, wanted, take }: { environment: Environment; wanted: string; take: number },
): Promise<FoundClinic[]> {
  // Prisma leaves the wildcards of LIKE as they are.
  const contains = wanted.replace(/[\\%_]/g, '\\$&')
  const where = { environment, name: { contains, mode: 'insensitive' } } satisfies Prisma.ClinicWhereInput
  return tx.clinic.findMany({ where, select: foundClinic, orderBy: [{ name: 'asc' }, { id: 'asc' }], take })
}
