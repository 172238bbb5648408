import 'server-only'
import { db } from '@/lib/infra/db'
import { type ClinicHealth, countClinicsByHealth } from '@/lib/store/clinic-health'
import { isAnyIncidentOpen } from '@/lib/store/notice-causes'
import { countFailedNotices, type DigestCause, readDigestCauses } from '@/lib/store/notice-facts'
import { readContacts } from '@/lib/store/notice-recipients'
import type { NoticeContent, StateCounts } from './notice-content'
import { clinicItems } from './read-content'
import { ourPage } from './repair-links'
import { unsubscribeAddresses } from './unsubscribe'

const weekMs = 7 * 24 * 3_600_000

// The same counts as the overview's.
async function stateCounts(): Promise<StateCounts> {
  const rows = await countClinicsByHealth(db())
  const count = (...healths: ClinicHealth[]) =>
    rows.filter(({ health }) => healths.includes(health)).reduce((sum, { clinics }) => sum + clinics, 0)
  return {
    connected: count('live'),
    waiting: count('degraded'),
    needPerson: count('needs_reconnect'),
    disconnected: count('disconnected', 'never'),
  }
}

/**
 * The week in one mail. It goes out in a quiet week too: silence would look the same as a mail server that has
 * stopped working, and its subject says all there is to know.
 *
 * @param noticeId of the mail: its unsubscribe addresses belong to it
 */
export async function digestContent(noticeId: string, now: Date): Promise<NoticeContent> {
  const from = new Date(now.getTime() - weekMs)
  const [{ open, fixed }, failedMails, counts, isIncident] = await Promise.all([
    readDigestCauses(db(), from),
    countFailedNotices(db(), from),
    stateCounts(),
    isAnyIncidentOpen(db()),
  ])
  const contacts = await readContacts(
    db(),
    [...open, ...fixed].map(({ subjectId }) => subjectId),
  )
  const items = (causes: DigestCause[]) =>
    clinicItems(
      causes.map(({ id, subjectId, since }) => {
        const clinics = contacts.filter(({ connectionId }) => connectionId === subjectId)
        return { causeId: id, subjectId, since, clinicIds: clinics.map(({ clinicId }) => clinicId) }
      }),
    )
  const named = async (causes: DigestCause[]) => (await items(causes)).filter(({ clinics }) => clinics.length > 0)
  return {
    kind: 'digest',
    counts,
    needPerson: await named(open),
    healed: await named(fixed),
    failedMails,
    isIncident,
    href: ourPage('/admin/clinics'),
    unsubscribe: unsubscribeAddresses(noticeId),
  }
}
