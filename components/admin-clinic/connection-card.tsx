import { connectedByWords } from '@/components/connections/connected-by-words'
import { messages } from '@/components/messages/messages'
import { Card } from '@/components/ui/card'
import { type Detail, DetailsList } from '@/components/ui/details-list'
import { RelativeTime } from '@/components/ui/relative-time'
import type { AdminClinicView } from '@/lib/admin/admin-clinic-view'

function Members({ members }: Pick<AdminClinicView, 'members'>) {
  if (members.length === 0) return messages().adminClinic.noMembers
  return (
    <ul className="flex flex-col gap-1 wrap-anywhere">
      {members.map(({ id, label }) => (
        <li key={id}>{label}</li>
      ))}
    </ul>
  )
}

function details(clinic: AdminClinicView, now?: Date): Detail[] {
  const words = messages().clinic
  const { connection } = clinic
  const staff = { term: messages().adminClinic.members, value: <Members members={clinic.members} /> }
  if (connection === null) return [staff]
  const { accountName, accountEmail, connectedAt } = connection
  const shared = new Intl.ListFormat(messages().locale).format(clinic.sharedWith)
  const since = <RelativeTime instant={connectedAt} timezone={clinic.timezone} now={now} />
  return [
    { term: words.account, value: accountEmail === null ? accountName : `${accountName} · ${accountEmail}` },
    { term: words.connectedBy, value: connectedByWords(connection) },
    { term: words.connectedSince, value: since },
    { term: words.clinicTime, value: clinic.timezone },
    ...(shared ? [{ term: words.alsoServes, value: shared }] : []),
    staff,
  ]
}

/** With which account, by whom, and who of the clinic may see it. @param now for tests */
export function ConnectionCard({ clinic, now }: { clinic: AdminClinicView; now?: Date }) {
  const words = messages().clinic
  return (
    <Card as="section" labelledBy="connection">
      <h2 id="connection" className="pb-4 font-bold text-xl">
        {words.details}
      </h2>
      <DetailsList details={details(clinic, now)} isNarrow />
    </Card>
  )
}
