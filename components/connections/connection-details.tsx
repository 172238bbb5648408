import { messages } from '@/components/messages/messages'
import { Card } from '@/components/ui/card'
import { type Detail, DetailsList } from '@/components/ui/details-list'
import { RelativeTime } from '@/components/ui/relative-time'
import type { ClinicView, ConnectionView } from '@/lib/connect/connection-view'
import { connectedByWords } from './connected-by-words'

/** One line for an account: its name, and its address where there is one. */
function account(connection: ConnectionView): string {
  return connection.accountEmail ? `${connection.accountName} · ${connection.accountEmail}` : connection.accountName
}

function details(clinic: ClinicView, connection: ConnectionView, now?: Date): Detail[] {
  const words = messages().clinic
  const time = (instant: string | null) => <RelativeTime instant={instant} timezone={clinic.timezone} now={now} />
  const shared = new Intl.ListFormat(messages().locale).format(clinic.sharedWith)
  return [
    { term: words.account, value: account(connection) },
    { term: words.connectedBy, value: connectedByWords(connection) },
    { term: words.connectedSince, value: time(connection.connectedAt) },
    { term: words.lastExchange, value: time(connection.lastCallOkAt) },
    { term: words.clinicTime, value: clinic.timezone },
    ...(shared ? [{ term: words.alsoServes, value: shared }] : []),
  ]
}

/** Since when, by whom, with which Digitail account. Nothing for a clinic that was never connected. */
export function ConnectionDetails({ clinic, now }: { clinic: ClinicView; now?: Date }) {
  const words = messages().clinic
  if (!clinic.connection) {
    return null
  }
  return (
    <Card as="section" labelledBy="connection">
      <h2 id="connection" className="pb-4 font-bold text-xl">
        {words.details}
      </h2>
      <DetailsList details={details(clinic, clinic.connection, now)} />
    </Card>
  )
}
