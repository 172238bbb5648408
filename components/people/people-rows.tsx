import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { RelativeTime } from '@/components/ui/relative-time'
import { Cell, Table } from '@/components/ui/table'
import type { PersonRow } from '@/lib/admin/person-view'
import { PersonBadges } from './person-badges'

type Shown = { people: readonly PersonRow[]; now?: Date }

function Name({ person }: { person: PersonRow }) {
  const words = messages().people
  return (
    <span className="block min-w-0 wrap-anywhere">
      <a
        href={paths.adminPerson(person.id)}
        className="font-semibold underline decoration-line decoration-2 underline-offset-4 hover:decoration-accent"
      >
        {person.name ?? person.email}
      </a>
      {person.isYou ? <span className="text-muted"> ({words.you})</span> : null}
      {person.name ? <span className="block text-muted text-sm">{person.email}</span> : null}
    </span>
  )
}

function LastSeen({ person, now }: { person: PersonRow; now?: Date }) {
  const words = messages().people
  return person.lastSeenAt === null ? (
    <span>{words.neverSeen}</span>
  ) : (
    <RelativeTime instant={person.lastSeenAt} timezone="UTC" now={now} />
  )
}

function clinicsOf(person: PersonRow): string {
  const words = messages().people
  return person.role === 'ADMIN' ? words.allClinics : words.clinics(person.clinics)
}

/** For wide windows. @param now for tests */
export function PeopleTable({ people, now }: Shown) {
  const words = messages().people
  const { person: who, access, clinics, sessions, last } = words.columns
  return (
    <Table caption={words.title} columns={[who, access, clinics, sessions, last]} className="hidden md:block">
      {people.map((person) => (
        <tr key={person.id}>
          <Cell isHead className="w-2/5">
            <Name person={person} />
          </Cell>
          <Cell>
            <PersonBadges person={person} />
          </Cell>
          <Cell className="whitespace-nowrap">{clinicsOf(person)}</Cell>
          <Cell className="whitespace-nowrap">{words.sessions(person.sessions)}</Cell>
          <Cell className="whitespace-nowrap">
            <LastSeen person={person} now={now} />
          </Cell>
        </tr>
      ))}
    </Table>
  )
}

/** The same for phones. @param now for tests */
export function PeopleRows({ people, now }: Shown) {
  const words = messages().people
  return (
    <ul aria-label={words.title} className="divide-y divide-line md:hidden">
      {people.map((person) => (
        <li key={person.id} className="flex flex-col items-start gap-2.5 py-5 first:pt-0 last:pb-0">
          <Name person={person} />
          <PersonBadges person={person} />
          <p className="text-muted text-sm">
            {words.columns.clinics}: {clinicsOf(person)} · {words.columns.last}: <LastSeen person={person} now={now} />
          </p>
        </li>
      ))}
    </ul>
  )
}
