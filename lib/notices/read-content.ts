import 'server-only'
import { db } from '@/lib/infra/db'
import {
  type MailedClinic,
  readContactsOfCauses,
  readMailedClinics,
  readMailedConnections,
} from '@/lib/store/notice-facts'
import type { ClaimedNotice } from '@/lib/store/notices'
import type { ClinicItem, RepairReason } from './notice-content'
import { ourPage } from './repair-links'

const reasons = {
  REVOKED: 'revoked',
  EXPIRED: 'expired',
  LOST_ROTATION: 'lost_rotation',
  FORBIDDEN: 'forbidden',
} as const satisfies Record<string, RepairReason>

// Names come from Digitail. One line, and not a page of it: in a text mail a name must not look like our words.
const oneLine = (name: string) =>
  name
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 120)

/** The clinics of a mail, as it names them. */
export async function mailedClinics(clinicIds: string[]): Promise<MailedClinic[]> {
  const rows = await readMailedClinics(db(), clinicIds)
  return rows.map((row) => ({ ...row, name: oneLine(row.name) }))
}

/** Why connections need a person, by their ids; a connection that needs none is left out. */
export async function reasonsOf(connectionIds: string[]): Promise<Map<string, RepairReason | null>> {
  const rows = await readMailedConnections(db(), connectionIds)
  const broken = rows.filter(({ status }) => status === 'NEEDS_RECONNECT')
  return new Map(broken.map(({ id, reason }) => [id, reason === null ? null : reasons[reason]]))
}

type Told = Pick<ClaimedNotice, 'causeId' | 'subjectId' | 'since' | 'clinicIds'>

/** What an admin reads of several causes, in the order given. */
export async function clinicItems(causes: Told[]): Promise<ClinicItem[]> {
  const [clinics, why, contacts] = await Promise.all([
    mailedClinics(causes.flatMap(({ clinicIds }) => clinicIds)),
    reasonsOf(causes.flatMap(({ subjectId }) => subjectId ?? [])),
    readContactsOfCauses(
      db(),
      causes.map(({ causeId }) => causeId),
    ),
  ])
  return causes.map(({ causeId, subjectId, since, clinicIds }) => ({
    clinics: clinics.filter(({ id }) => clinicIds.includes(id)).map(({ name }) => name),
    reason: why.get(subjectId ?? '') ?? null,
    since: since.toISOString(),
    contacts: contacts.filter((each) => each.causeId === causeId).map(({ recipient }) => recipient),
    href: ourPage(clinicIds[0] === undefined ? '/admin/clinics' : `/admin/clinics/${clinicIds[0]}`),
  }))
}
