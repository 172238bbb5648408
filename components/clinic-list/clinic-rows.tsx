import { ClinicName } from '@/components/admin/clinic-name'
import { standingOf } from '@/components/connections/health-look'
import { StatusBadge } from '@/components/connections/status-badge'
import { messages } from '@/components/messages/messages'
import { RelativeTime } from '@/components/ui/relative-time'
import { Cell } from '@/components/ui/table'
import type { ClinicListQuery, ClinicListView, ConnectedClinicView, ListedSort } from '@/lib/admin/clinic-list-view'
import { listAddress } from './list-address'

type Shown = { view: ClinicListView; now?: Date }
type OneShown = { clinic: ConnectedClinicView; now?: Date }

/** A tick of the form around the list. The label around it is what one can hit. */
function Choose({ clinic }: { clinic: ConnectedClinicView }) {
  const words = messages().clinicList
  return (
    <label className="flex size-11 items-center justify-center">
      <span className="sr-only">{words.choose(clinic.name)}</span>
      <input type="checkbox" name="clinic" value={clinic.id} className="size-5 accent-accent" />
    </label>
  )
}

function Since({ clinic, now }: OneShown) {
  const words = messages().clinicList
  if (clinic.connection === null) return null
  return (
    <span className="block text-muted text-sm">
      {words.sinceWords} <RelativeTime instant={clinic.connection.since} timezone={clinic.timezone} now={now} />
    </span>
  )
}

function Account({ clinic: { connection } }: OneShown) {
  const words = messages().clinicList
  if (connection === null) return messages().admin.clinics.nobody
  return (
    <>
      {connection.accountName}
      <span className="block text-muted text-sm wrap-anywhere">{connection.accountEmail}</span>
      {connection.connectedBy === null ? null : (
        <span className="block text-muted text-sm">{words.by(connection.connectedBy)}</span>
      )}
    </>
  )
}

function ClinicRow({ clinic, now }: OneShown) {
  return (
    <tr className="has-checked:bg-accent-soft">
      <Cell className="w-11 py-2! pe-0!">
        <Choose clinic={clinic} />
      </Cell>
      <Cell isHead>
        <ClinicName clinic={clinic} />
      </Cell>
      <Cell className="whitespace-nowrap">
        <StatusBadge standing={standingOf(clinic.connection)} />
        <Since clinic={clinic} now={now} />
      </Cell>
      <Cell>
        <Account clinic={clinic} />
      </Cell>
      <Cell className="whitespace-nowrap">
        <RelativeTime instant={clinic.connection?.lastCallOkAt ?? null} timezone={clinic.timezone} now={now} />
      </Cell>
    </tr>
  )
}

/** The head of a column that can be ordered by: pressed again, it turns round. */
function OrderedHead({ query, by, label }: { query: ClinicListQuery; by: 'name' | 'state' | 'last'; label: string }) {
  const isBy = query.sort === by || query.sort === `-${by}`
  const sort: ListedSort = query.sort === by ? `-${by}` : by
  const direction = query.sort === by ? 'ascending' : 'descending'
  return (
    <th scope="col" aria-sort={isBy ? direction : undefined} className="px-3 py-1 text-start font-medium">
      <a
        href={listAddress({ ...query, sort })}
        className="inline-flex min-h-11 items-center gap-1 underline decoration-line underline-offset-4 hover:text-ink"
      >
        {label}
        {isBy ? <span aria-hidden="true">{direction === 'ascending' ? '↑' : '↓'}</span> : null}
      </a>
    </th>
  )
}

/** The list on wide screens. */
export function ClinicTable({ view, now }: Shown) {
  const words = messages().clinicList
  const { columns } = words
  return (
    <div className="-mx-3 hidden overflow-x-auto lg:block">
      <table className="w-full border-collapse">
        <caption className="sr-only">{words.title}</caption>
        <thead>
          <tr className="border-line border-b text-muted text-sm">
            <th scope="col">
              <span className="sr-only">{columns.choose}</span>
            </th>
            <OrderedHead query={view.query} by="name" label={columns.clinic} />
            <OrderedHead query={view.query} by="state" label={columns.state} />
            <th scope="col" className="px-3 py-3 text-start font-medium">
              {columns.account}
            </th>
            <OrderedHead query={view.query} by="last" label={columns.last} />
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {view.clinics.map((clinic) => (
            <ClinicRow key={clinic.id} clinic={clinic} now={now} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The list on narrow screens. */
export function ClinicCards({ view, now }: Shown) {
  const words = messages().clinicList
  return (
    <ul aria-label={words.title} className="divide-y divide-line lg:hidden">
      {view.clinics.map((clinic) => (
        <li key={clinic.id} className="flex items-start gap-2 py-4 first:pt-0 last:pb-0">
          <div className="-ms-2">
            <Choose clinic={clinic} />
          </div>
          <div className="flex min-w-0 flex-col items-start gap-2">
            <ClinicName clinic={clinic} />
            <StatusBadge standing={standingOf(clinic.connection)} />
            <p className="text-muted text-sm">
              {words.columns.last}:{' '}
              <RelativeTime instant={clinic.connection?.lastCallOkAt ?? null} timezone={clinic.timezone} now={now} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
