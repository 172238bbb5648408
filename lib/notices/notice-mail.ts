import 'server-only'
import { db } from '@/lib/infra/db'
import { readLink } from '@/lib/store/connect-links'
import { readLastLink } from '@/lib/store/notice-facts'
import { type ClaimedNotice, noteLink } from '@/lib/store/notices'
import { digestContent } from './digest-content'
import { type LadderStep, ladderSteps } from './ladder'
import type { NoticeContent } from './notice-content'
import { clinicItems, mailedClinics, reasonsOf } from './read-content'
import { ourPage, type RepairLinks } from './repair-links'

const ladderStep = (step: string): LadderStep => ladderSteps.find((each) => each === step) ?? 'first'

// Noted before it is sent: a mail that may have gone out must be known by its link.
async function linkFor({ id, causeId, recipient }: ClaimedNotice, clinicId: string, links: RepairLinks) {
  const link = await links({ clinicId, recipient, earlier: await readLastLink(db(), causeId, recipient) })
  if (link.id !== null) await noteLink(db(), id, link.id)
  return { href: link.href, expiresAt: link.expiresAt?.toISOString() ?? null }
}

/** The mail to a clinic. @returns null when it has become pointless: nothing is broken any more, or no clinic is left */
async function toContact(notice: ClaimedNotice, links: RepairLinks): Promise<NoticeContent | null> {
  const clinics = await mailedClinics(notice.clinicIds)
  const [first] = clinics
  if (first === undefined) return null
  const names = clinics.map(({ name }) => name)
  if (notice.step === 'fixed') return { kind: 'repair-fixed', clinics: names }
  const why = await reasonsOf([notice.subjectId ?? ''])
  const reason = why.get(notice.subjectId ?? '')
  if (reason === undefined) return null
  return {
    kind: 'repair',
    step: ladderStep(notice.step),
    clinics: names,
    reason,
    since: notice.since.toISOString(),
    timezone: first.timezone ?? 'UTC',
    link: await linkFor(notice, first.id, links),
  }
}

/** One mail about all of them; the step is that of the one that has waited longest. */
async function toAdmin(notices: ClaimedNotice[]): Promise<NoticeContent | null> {
  const inOrder = [...notices].sort((a, b) => a.since.getTime() - b.since.getTime())
  const items = (await clinicItems(inOrder)).filter(({ clinics }) => clinics.length > 0)
  const [oldest] = inOrder
  if (oldest === undefined || items.length === 0) return null
  const href = ourPage('/admin/clinics')
  if (oldest.step === 'fixed') return { kind: 'clinics-fixed', items, href }
  return { kind: 'clinics', step: ladderStep(oldest.step), items, href }
}

async function approval({ subjectId, step, since }: ClaimedNotice): Promise<NoticeContent | null> {
  const link = subjectId === null ? null : await readLink(db(), subjectId)
  if (link === null || link.waitingUntil === null) return null
  const href = ourPage(`/admin/links/${link.id}`)
  const facts = { since: since.toISOString(), href }
  return { kind: 'approval', step: ladderStep(step), clinic: link.clinicName, ...facts }
}

/**
 * What a mail says, read when it is sent and not when it was planned.
 *
 * @param notices of one mail, as `claimMail` gives them
 * @returns null when there is nothing to say any more
 */
export async function noticeMail(
  notices: ClaimedNotice[],
  { links, now }: { links: RepairLinks; now: Date },
): Promise<NoticeContent | null> {
  const [notice] = notices
  if (notice === undefined) return null
  const facts = { since: notice.since.toISOString(), href: ourPage('/admin') }
  const isFixed = notice.step === 'fixed'
  switch (notice.kind) {
    case 'RECONNECT':
      return notice.audience === 'CONTACT' ? toContact(notice, links) : toAdmin(notices)
    case 'CONFIGURATION':
      return { kind: isFixed ? 'configuration-fixed' : 'configuration', ...facts }
    case 'BACKGROUND':
      return { kind: isFixed ? 'background-fixed' : 'background', ...facts }
    case 'DIGEST':
      return digestContent(notice.id, now)
    case 'APPROVAL':
      return approval(notice)
  }
}
