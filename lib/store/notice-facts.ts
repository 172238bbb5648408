import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { ReconnectReason } from './reconnect-reason'

/** What a mail says of clinics, by name. */
export type MailedClinic = { id: string; name: string; timezone: string | null; connectionId: string | null }

export function readMailedClinics(tx: Transaction, clinicIds: string[]): Promise<MailedClinic[]> {
  return tx.clinic.findMany({
    where: { id: { in: clinicIds } },
    select: { id: true, name: true, timezone: true, connectionId: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}

/**
 * In which language somebody is written to: as they chose it, else as Digitail is set at the first of the clinics.
 *
 * @param email canonical @returns BCP 47 or a spelling of it ("de_CH"), or null when neither says
 */
export async function readLanguageOf(tx: Transaction, email: string, clinicIds: string[]): Promise<string | null> {
  const person = await tx.user.findUnique({ where: { email }, select: { language: true, role: true } })
  if (person?.language != null || person?.role === 'ADMIN') return person.language
  const clinic = await tx.clinic.findFirst({
    where: { id: { in: clinicIds }, locale: { not: null } },
    select: { locale: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return clinic?.locale ?? null
}

export type MailedConnection = { id: string; reason: ReconnectReason | null; status: string }

export function readMailedConnections(tx: Transaction, ids: string[]): Promise<MailedConnection[]> {
  return tx.connection.findMany({ where: { id: { in: ids } }, select: { id: true, reason: true, status: true } })
}

/** Whom of the clinics the mails of these causes go to, whatever became of them. */
export function readContactsOfCauses(
  tx: Transaction,
  causeIds: string[],
): Promise<{ causeId: string; recipient: string }[]> {
  return tx.notice.findMany({
    where: { causeId: { in: causeIds }, audience: 'CONTACT', state: { in: ['DUE', 'SENT'] } },
    select: { causeId: true, recipient: true },
    distinct: ['causeId', 'recipient'],
    orderBy: { recipient: 'asc' },
  })
}

/** The last link that somebody was sent about a cause. */
export async function readLastLink(tx: Transaction, causeId: string, recipient: string): Promise<string | null> {
  const row = await tx.notice.findFirst({
    where: { causeId, recipient, linkId: { not: null } },
    orderBy: { dueAt: 'desc' },
    select: { linkId: true },
  })
  return row?.linkId ?? null
}

export type DigestCause = { id: string; subjectId: string; since: Date }

/** The reconnects that go on, oldest first, and those that were put right since `from`. */
export async function readDigestCauses(
  tx: Transaction,
  from: Date,
): Promise<{ open: DigestCause[]; fixed: DigestCause[] }> {
  const columns = { id: true, subjectId: true, since: true } as const
  const kind = 'RECONNECT'
  const [open, fixed] = await Promise.all([
    tx.noticeCause.findMany({ where: { kind, closedAt: null }, select: columns, orderBy: { since: 'asc' }, take: 20 }),
    tx.noticeCause.findMany({
      where: { kind, isFixed: true, closedAt: { gt: from } },
      select: columns,
      orderBy: { closedAt: 'desc' },
      take: 20,
    }),
  ])
  const named = (rows: typeof open) =>
    rows.flatMap(({ subjectId, ...row }) => (subjectId === null ? [] : [{ ...row, subjectId }]))
  return { open: named(open), fixed: named(fixed) }
}

/** How many mails could not be sent since `from`. */
export function countFailedNotices(tx: Transaction, from: Date): Promise<number> {
  return tx.notice.count({ where: { state: 'FAILED', dueAt: { gt: from } } })
}
