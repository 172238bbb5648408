import 'server-only'
import { canonicalEmail } from '@/lib/auth/canonical-email'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { parseWeeklyTime } from '@/lib/infra/weekly-time'
import { sweepHeart } from '@/lib/refresh/sweep-health'
import {
  isAnyIncidentOpen,
  type JudgedCause,
  openApprovalCauses,
  openBackgroundCause,
  openConfigurationCause,
  openDigestCause,
  openReconnectCauses,
  readCausesToJudge,
  takeNoticeTurn,
  updateCause,
} from '@/lib/store/notice-causes'
import {
  type ContactRow,
  readAdminAddresses,
  readContacts,
  readTold,
  type ToldRow,
} from '@/lib/store/notice-recipients'
import { insertNotices, voidOvertaken } from '@/lib/store/notices'
import { lastDigestAt } from './digest-time'
import { judgeCause, type Recipient } from './judge-cause'
import { ladders } from './ladder'

// A server that was down on Monday morning still sends the digest that day; on Thursday nobody misses it.
const latestDigestMs = 24 * 3_600_000

const firstAfter = (kind: keyof typeof ladders) => ladders[kind][0]?.afterMs ?? 0

async function openCauses(tx: Transaction, now: Date): Promise<void> {
  await openReconnectCauses(tx, { now, afterMs: firstAfter('RECONNECT') })
  await openConfigurationCause(tx, { now, afterMs: firstAfter('CONFIGURATION') })
  await openBackgroundCause(tx, sweepHeart, { now, afterMs: firstAfter('BACKGROUND') })
  await openApprovalCauses(tx, { now })
  const time = parseWeeklyTime(settings().DIGEST_AT)
  if (time === null) return
  const at = lastDigestAt(time, now)
  if (now.getTime() - at.getTime() < latestDigestMs) await openDigestCause(tx, at)
}

/** The people that causes can concern, read once for all of them. */
type People = { admins: string[]; readers: string[]; contacts: ContactRow[]; told: ToldRow[] }

/** @returns the addresses of ADMIN_EMAILS, in their one spelling */
export function namedAdmins(): string[] {
  return settings().ADMIN_EMAILS.flatMap((email) => canonicalEmail(email) ?? [])
}

async function readPeople(tx: Transaction, causes: JudgedCause[]): Promise<People> {
  const connections = causes.flatMap(({ kind, subjectId }) => (kind === 'RECONNECT' && subjectId ? [subjectId] : []))
  return {
    admins: await readAdminAddresses(tx, namedAdmins()),
    readers: await readAdminAddresses(tx, namedAdmins(), true),
    contacts: await readContacts(tx, connections),
    told: await readTold(
      tx,
      causes.filter(({ stands }) => stands === 'fixed').map(({ id }) => id),
    ),
  }
}

function recipientsOf({ kind, subjectId }: JudgedCause, { admins, readers, contacts }: People): Recipient[] {
  const clinics = contacts.filter(({ connectionId }) => connectionId === subjectId)
  const clinicIds = clinics.map(({ clinicId }) => clinicId)
  const toAdmins = (kind === 'DIGEST' ? readers : admins).map(
    (email): Recipient => ({ email, audience: 'ADMIN', clinicIds }),
  )
  const emails = [...new Set(clinics.flatMap(({ email }) => email ?? []))]
  const toContacts = emails.map((email): Recipient => {
    const theirs = clinics.filter((clinic) => clinic.email === email)
    return { email, audience: 'CONTACT', clinicIds: theirs.map(({ clinicId }) => clinicId) }
  })
  return [...toContacts, ...toAdmins]
}

function toldOf(cause: JudgedCause, { told, admins }: People): Recipient[] {
  return told
    .filter(
      ({ causeId, audience, recipient }) =>
        causeId === cause.id && (audience === 'CONTACT' || admins.includes(recipient)),
    )
    .map(({ recipient, audience, clinicIds }) => ({ email: recipient, audience, clinicIds }))
}

async function judge(tx: Transaction, cause: JudgedCause, people: People, now: Date): Promise<void> {
  const { id, kind, since, stands } = cause
  const recipients = recipientsOf(cause, people)
  // What an incident holds back was left out by the query.
  const facts = { kind, since, stands, isIncident: false, recipients, told: toldOf(cause, people) }
  const { notices, nextAt, isClosed } = judgeCause(facts, now)
  const rows = notices.map(({ email, ...notice }) => ({ causeId: id, recipient: email, ...notice }))
  if (rows.length > 0) await insertNotices(tx, rows, now)
  await updateCause(tx, id, { nextStepAt: nextAt, closedAt: isClosed ? now : null, isFixed: stands === 'fixed' })
}

/**
 * Looks at everything that people are told about, and puts the mails that are due into the outbox. Any number of
 * instances may do so at any time: one at a time does, and nobody gets a second mail for the same step.
 *
 * @param now on the database's clock; a test may walk it
 */
export async function planNotices(now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    if (!(await takeNoticeTurn(tx))) return
    await openCauses(tx, now)
    const isIncident = await isAnyIncidentOpen(tx)
    const causes = await readCausesToJudge(tx, { now, isIncident, heart: sweepHeart })
    if (causes.length > 0) {
      const people = await readPeople(tx, causes)
      for (const cause of causes) await judge(tx, cause, people, now)
    }
    await voidOvertaken(tx)
  })
}
