import { standingOf } from '@/components/connections/health-look'
import { StatusBadge } from '@/components/connections/status-badge'
import { Scene } from '@/components/illustrations/scene'
import { messages } from '@/components/messages/messages'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { RelativeTime } from '@/components/ui/relative-time'
import { Cell, Table } from '@/components/ui/table'
import type { ConnectedClinicView } from '@/lib/admin/connected-clinic-view'
import { ClinicName } from './clinic-name'

const words = messages.admin.clinics
type Shown = { clinics: readonly ConnectedClinicView[]; now?: Date }

function LastExchange({ clinic, now }: { clinic: ConnectedClinicView; now?: Date }) {
  return <RelativeTime instant={clinic.connection?.lastCallOkAt ?? null} timezone={clinic.timezone} now={now} />
}

function ClinicTable({ clinics, now }: Shown) {
  const { clinic: name, status, account, by, last, environment } = words.columns
  return (
    <Table caption={words.title} columns={[name, status, account, by, last, environment]} className="hidden md:block">
      {clinics.map((clinic) => (
        <tr key={clinic.id}>
          <Cell isHead>
            <ClinicName clinic={clinic} />
          </Cell>
          <Cell>
            <StatusBadge standing={standingOf(clinic.connection)} />
          </Cell>
          <Cell>{clinic.connection?.accountName ?? words.nobody}</Cell>
          <Cell>{clinic.connection?.connectedBy ?? words.nobody}</Cell>
          <Cell className="whitespace-nowrap">
            <LastExchange clinic={clinic} now={now} />
          </Cell>
          <Cell className="whitespace-nowrap">{words.environments[clinic.environment]}</Cell>
        </tr>
      ))}
    </Table>
  )
}

function ClinicRows({ clinics, now }: Shown) {
  return (
    <ul aria-label={words.title} className="divide-y divide-line md:hidden">
      {clinics.map((clinic) => (
        <li key={clinic.id} className="flex flex-col items-start gap-3 py-5 first:pt-0 last:pb-0">
          <ClinicName clinic={clinic} />
          <StatusBadge standing={standingOf(clinic.connection)} />
          <p className="text-muted text-sm">
            {words.columns.last}: <LastExchange clinic={clinic} now={now} /> · {words.environments[clinic.environment]}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Every clinic that is or was connected, for admins. @param now for tests */
export function ConnectedClinics({ clinics, now }: Shown) {
  const { title, sentence } = words.empty
  return (
    <>
      <PageHeader title={words.title} lead={words.count(clinics.length)} />
      <Card>
        {clinics.length === 0 ? (
          <EmptyState drawing={<Scene name="apart" />} title={title} sentence={sentence} />
        ) : (
          <>
            <ClinicRows clinics={clinics} now={now} />
            <ClinicTable clinics={clinics} now={now} />
          </>
        )}
      </Card>
    </>
  )
}
