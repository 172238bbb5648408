import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { NoticeState } from '@/prisma/generated/client'
import type { CauseKind } from './notice-causes'

export type NoticeRow = {
  id: string
  kind: CauseKind
  since: Date
  closedAt: Date | null
  step: string
  audience: 'CONTACT' | 'ADMIN'
  recipient: string
  clinicIds: string[]
  state: NoticeState
  dueAt: Date
  nextTryAt: Date
  sentAt: Date | null
  failures: number
  lastFailure: string | null
}

const columns = {
  id: true,
  step: true,
  audience: true,
  recipient: true,
  clinicIds: true,
  state: true,
  dueAt: true,
  nextTryAt: true,
  sentAt: true,
  failures: true,
  lastFailure: true,
  cause: { select: { kind: true, since: true, closedAt: true } },
} as const

/** Where a page of the list begins: after the row with this time and id. */
export type NoticeCursor = { dueAt: Date; id: string }

/**
 * The notices, the latest first; those that were overtaken before they went out are nobody's concern.
 *
 * @param state only those, or null for all
 */
export async function readNoticePage(
  tx: Transaction,
  { state, after, take }: { state: NoticeState | null; after: NoticeCursor | null; take: number },
): Promise<NoticeRow[]> {
  const older =
    after === null ? {} : { OR: [{ dueAt: { lt: after.dueAt } }, { dueAt: after.dueAt, id: { lt: after.id } }] }
  const rows = await tx.notice.findMany({
    where: { state: state ?? { not: 'VOID' }, ...older },
    select: columns,
    orderBy: [{ dueAt: 'desc' }, { id: 'desc' }],
    take,
  })
  return rows.map(({ cause, ...row }) => ({ ...row, ...cause }))
}

export type NextStep = { causeId: string; kind: CauseKind; subjectId: string | null; since: Date; nextStepAt: Date }

/** The causes that go on and have a step ahead of them, the next one first. */
export async function readNextSteps(tx: Transaction, take: number): Promise<NextStep[]> {
  const rows = await tx.noticeCause.findMany({
    where: { closedAt: null, nextStepAt: { not: null } },
    select: { id: true, kind: true, subjectId: true, since: true, nextStepAt: true },
    orderBy: { nextStepAt: 'asc' },
    take,
  })
  return rows.flatMap(({ id, nextStepAt, ...row }) =>
    nextStepAt === null ? [] : [{ causeId: id, nextStepAt, ...row }],
  )
}

/** Puts a notice back into the outbox. @returns who gets it, or null when it is not there or its cause is over */
export async function requeueNotice(tx: Transaction, id: string, now: Date): Promise<string | null> {
  const { count } = await tx.notice.updateMany({
    where: {
      id,
      state: { in: ['SENT', 'FAILED'] },
      OR: [{ cause: { closedAt: null } }, { step: { in: ['fixed', 'digest'] } }],
    },
    data: { state: 'DUE', nextTryAt: now, claimedUntil: null, tries: 0, failures: 0, lastFailure: null },
  })
  if (count === 0) return null
  const row = await tx.notice.findUnique({ where: { id }, select: { recipient: true } })
  return row?.recipient ?? null
}
