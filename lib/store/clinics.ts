import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { Environment, Prisma } from '@/prisma/generated/client'
import { asViewer, isBound } from './as-viewer'
import { seenBy, type Viewer } from './seen-by'

/** What a page may know of a connection: every column but those of the token set that hold a secret. */
export const connectionFacts = {
  id: true,
  status: true,
  reason: true,
  statusSince: true,
  accountName: true,
  accountEmail: true,
  connectedAt: true,
  lastCallOkAt: true,
  connectedBy: { select: { name: true, email: true } },
  linkId: true,
  tokenSet: {
    select: {
      failures: true,
      lastFailure: true,
      nextTryAt: true,
      refreshAt: true,
      accessExpiresAt: true,
      leaseUntil: true,
      restoredAt: true,
    },
  },
  clinics: { select: { id: true, name: true }, orderBy: { name: 'asc' } },
} satisfies Prisma.ConnectionSelect

const clinicFacts = {
  id: true,
  environment: true,
  digitailClinicId: true,
  name: true,
  logoUrl: true,
  timezone: true,
  connectionId: true,
  connection: { select: connectionFacts },
} satisfies Prisma.ClinicSelect

export type ClinicFacts = Prisma.ClinicGetPayload<{ select: typeof clinicFacts }>
export type ConnectionFacts = NonNullable<ClinicFacts['connection']>

/** The clinics that someone sees, by name. */
export async function readClinicsSeenBy(tx: Transaction, viewer: Viewer): Promise<ClinicFacts[]> {
  const orderBy: Prisma.ClinicOrderByWithRelationInput[] = [{ name: 'asc' }, { id: 'asc' }]
  const query = { where: seenBy(viewer), select: clinicFacts, orderBy }
  return await withAllServed(tx, viewer, await asViewer(tx, viewer, (seen) => seen.clinic.findMany(query)))
}

/** One clinic, if it exists and the viewer sees it: "not yours" and "not there" are the same null. */
export async function readClinicSeenBy(tx: Transaction, viewer: Viewer, id: string): Promise<ClinicFacts | null> {
  const query = { where: { AND: [{ id }, seenBy(viewer)] }, select: clinicFacts }
  const found = await asViewer(tx, viewer, (seen) => seen.clinic.findFirst(query))
  return found === null ? null : ((await withAllServed(tx, viewer, [found]))[0] ?? null)
}

// A viewer whom the database binds sees of a connection only their own clinics. Who may end it is decided by all of them:
// they are asked for again by nobody in particular.
async function withAllServed(tx: Transaction, viewer: Viewer, rows: ClinicFacts[]): Promise<ClinicFacts[]> {
  if (!(await isBound(tx, viewer))) return rows
  const ids = rows.flatMap(({ connectionId }) => connectionId ?? [])
  const served = await tx.clinic.findMany({
    where: { connectionId: { in: ids } },
    select: { id: true, name: true, connectionId: true },
    orderBy: { name: 'asc' },
  })
  return rows.map((row) => {
    const clinics = served
      .filter(({ connectionId }) => connectionId === row.connectionId)
      .map(({ id, name }) => ({ id, name }))
    return row.connection === null ? row : { ...row, connection: { ...row.connection, clinics } }
  })
}

/** Clinics by the ids that Digitail gives them, with the connection that serves each. */
export function readClinicsByDigitailId(
  tx: Transaction,
  environment: Environment,
  ids: number[],
): Promise<ClinicFacts[]> {
  return tx.clinic.findMany({ where: { environment, digitailClinicId: { in: ids } }, select: clinicFacts })
}

/** Which of these clinics someone belongs to. */
export async function membershipsAmong(tx: Transaction, userId: string, clinicIds: string[]): Promise<Set<string>> {
  const query = { where: { userId, clinicId: { in: clinicIds } }, select: { clinicId: true } }
  const rows = await asViewer(tx, { memberId: userId }, (seen) => seen.membership.findMany(query))
  return new Set(rows.map(({ clinicId }) => clinicId))
}

type ClinicRow = Prisma.ClinicUncheckedCreateInput

/** Adds a clinic, or brings it up to date and hands it to the given connection. */
export async function upsertClinic(tx: Transaction, row: ClinicRow): Promise<string> {
  const { environment, digitailClinicId, ...facts } = row
  const key = { environment_digitailClinicId: { environment, digitailClinicId } }
  const { id } = await tx.clinic.upsert({ where: key, create: row, update: facts, select: { id: true } })
  return id
}

export async function addMembership(tx: Transaction, userId: string, clinicId: string): Promise<void> {
  const key = { userId, clinicId }
  await tx.membership.upsert({ where: { userId_clinicId: key }, create: key, update: {}, select: { userId: true } })
}

/** Takes a clinic off its connection, which goes on serving the others. */
export async function detachClinic(tx: Transaction, clinicId: string): Promise<void> {
  await tx.clinic.update({ where: { id: clinicId }, data: { connectionId: null }, select: { id: true } })
}

export function countClinicsOf(tx: Transaction, connectionId: string): Promise<number> {
  return tx.clinic.count({ where: { connectionId } })
}

/** The id that Digitail gives a clinic of ours, or null when it is gone. */
export async function digitailIdOfClinic(tx: Transaction, clinicId: string): Promise<number | null> {
  const row = await tx.clinic.findUnique({ where: { id: clinicId }, select: { digitailClinicId: true } })
  return row?.digitailClinicId ?? null
}

/** Takes every clinic but these off a connection. */
export async function detachOtherClinics(
  tx: Transaction,
  connectionId: string,
  keptClinicIds: string[],
): Promise<void> {
  await tx.clinic.updateMany({ where: { connectionId, id: { notIn: keptClinicIds } }, data: { connectionId: null } })
}

/** The names of clinics, by name. */
export function readClinicNames(tx: Transaction, ids: string[]): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return Promise.resolve([])
  return tx.clinic.findMany({ where: { id: { in: ids } }, select: { id: true, name: true }, orderBy: { name: 'asc' } })
}
