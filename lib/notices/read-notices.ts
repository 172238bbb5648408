import 'server-only'
import { db } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { isAnyIncidentOpen } from '@/lib/store/notice-causes'
import type { MailedClinic } from '@/lib/store/notice-facts'
import { type NextStep, type NoticeRow, readNextSteps, readNoticePage } from '@/lib/store/notice-list'
import { readContacts } from '@/lib/store/notice-recipients'
import { readDigestChoice } from './digest-choice'
import { ladderSteps, type NoticeStep } from './ladder'
import { isMailFailure } from './mail-failure'
import { type NoticeListQuery, noticeCursor } from './notice-list-query'
import type { NextNotice, NoticeFate, NoticesView, NoticeView } from './notices-view'
import { mailedClinics } from './read-content'

const perPage = 50
const mostNext = 10

type Seen = { isIncident: boolean; clinics: MailedClinic[] }

function fateOf({ state, kind }: NoticeRow, isIncident: boolean): NoticeFate {
  if (state === 'DUE') return isIncident && kind === 'RECONNECT' ? 'held' : 'waiting'
  return state === 'SENT' ? 'sent' : state === 'FAILED' ? 'failed' : 'unsent'
}

const stepOf = (step: string): NoticeStep =>
  ([...ladderSteps, 'fixed', 'digest'] as const).find((each) => each === step) ?? 'first'

function toView(row: NoticeRow, { isIncident, clinics }: Seen): NoticeView {
  const fate = fateOf(row, isIncident)
  const isOver = row.closedAt !== null && row.step !== 'fixed' && row.step !== 'digest'
  return {
    id: row.id,
    kind: row.kind,
    step: stepOf(row.step),
    recipient: row.recipient,
    isContact: row.audience === 'CONTACT',
    clinics: clinics.filter(({ id }) => row.clinicIds.includes(id)).map(({ name }) => name),
    clinicId: row.clinicIds[0] ?? null,
    fate,
    at: (row.sentAt ?? row.dueAt).toISOString(),
    failure: isMailFailure(row.lastFailure) && fate !== 'sent' ? row.lastFailure : null,
    nextTryAt: fate === 'waiting' && row.failures > 0 ? row.nextTryAt.toISOString() : null,
    mayBeSentAgain: (fate === 'sent' || fate === 'failed') && !isOver,
  }
}

async function toNext(steps: NextStep[], { isIncident }: Seen): Promise<NextNotice[]> {
  const ids = steps.flatMap(({ kind, subjectId }) => (kind === 'RECONNECT' && subjectId ? [subjectId] : []))
  const served = await readContacts(db(), ids)
  const clinics = await mailedClinics(served.map(({ clinicId }) => clinicId))
  return steps.map(({ causeId, kind, subjectId, nextStepAt }) => {
    const own = clinics.filter(({ connectionId }) => kind === 'RECONNECT' && connectionId === subjectId)
    const isHeld = isIncident && kind === 'RECONNECT'
    const names = own.map(({ name }) => name)
    return { id: causeId, kind, clinics: names, clinicId: own[0]?.id ?? null, at: nextStepAt.toISOString(), isHeld }
  })
}

/**
 * What was mailed to whom and what comes next, for an admin.
 *
 * @throws Error when the viewer is no admin: the page has to ask before
 */
export async function readNotices(
  viewer: { email: string; role: 'ADMIN' | 'STAFF' },
  { state, after }: NoticeListQuery,
): Promise<NoticesView> {
  if (viewer.role !== 'ADMIN') throw new Error('only admins read notices')
  const [rows, steps, isIncident, digest] = await Promise.all([
    readNoticePage(db(), { state, after, take: perPage + 1 }),
    readNextSteps(db(), mostNext),
    isAnyIncidentOpen(db()),
    readDigestChoice(viewer),
  ])
  const shown = rows.slice(0, perPage)
  const clinics = await mailedClinics(shown.flatMap(({ clinicIds }) => clinicIds))
  const last = shown.at(-1)
  return {
    isMailOn: settings().SMTP_URL !== undefined,
    isIncident,
    notices: shown.map((row) => toView(row, { isIncident, clinics })),
    older: rows.length > perPage && last ? noticeCursor(last) : null,
    next: await toNext(steps, { isIncident, clinics }),
    digest,
  }
}
