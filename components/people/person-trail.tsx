import { EventActor } from '@/components/audit/event-names'
import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { RelativeTime } from '@/components/ui/relative-time'
import type { PersonView } from '@/lib/admin/person-view'
import type { TrailEventView } from '@/lib/admin/trail-view'
import { PersonCard } from './person-card'

const link = 'inline-flex min-h-11 items-center font-semibold underline underline-offset-4'

function Line({ event, now }: { event: TrailEventView; now?: Date }) {
  const { actions, list } = messages().audit
  return (
    <li className="py-2.5 first:pt-0 last:pb-0">
      <p className="font-medium">{event.action ? actions[event.action] : list.unknown(event.word)}</p>
      <p className="text-muted text-sm wrap-anywhere">
        <RelativeTime instant={event.at} timezone="UTC" now={now} /> · <EventActor actor={event.actor} />
      </p>
    </li>
  )
}

/** The latest on record about somebody, and the ways to all of it. @param now for tests */
export function PersonTrail({
  person,
  events,
  now,
}: {
  person: PersonView
  events: readonly TrailEventView[]
  now?: Date
}) {
  const words = messages().person.trail
  return (
    <PersonCard id="trail" title={words.title}>
      {events.length === 0 ? <p className="text-muted">{words.none}</p> : null}
      <ul aria-label={words.list} className="divide-y divide-line empty:hidden">
        {events.map((event) => (
          <Line key={event.id} event={event} now={now} />
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-6">
        <a href={paths.auditAboutPerson(person.id)} className={link}>
          {words.about}
        </a>
        <a href={paths.auditOfPerson(person.id)} className={link}>
          {words.by}
        </a>
      </p>
    </PersonCard>
  )
}
