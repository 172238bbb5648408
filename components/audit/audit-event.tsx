import { messages } from '@/components/messages/messages'
import { RelativeTime } from '@/components/ui/relative-time'
import type { TrailEventView } from '@/lib/admin/trail-view'
import { EventActor, EventSubject } from './event-names'

// A click takes the whole of it, to be copied and sought in the log.
const copyable = 'select-all wrap-anywhere font-mono text-xs'

function Where({ event }: { event: TrailEventView }) {
  const words = messages().audit
  return (
    <div className="flex min-w-0 flex-col gap-0.5 text-muted text-sm">
      <p>{event.number === null ? words.list.noNumber : words.list.number(event.number)}</p>
      {event.requestId ? (
        <p>
          {words.list.request} <code className={copyable}>{event.requestId}</code>
        </p>
      ) : null}
      {event.address ? (
        <p>
          {words.list.from} <code className={copyable}>{event.address}</code>
        </p>
      ) : null}
    </div>
  )
}

function Facts({ facts }: Pick<TrailEventView, 'facts'>) {
  if (facts.length === 0) return null
  return (
    <p className="wrap-anywhere text-muted text-sm">
      {facts.map(([name, value], index) => (
        <span key={name}>
          {index > 0 ? ' · ' : null}
          {name}: <span className="text-ink">{value}</span>
        </span>
      ))}
    </p>
  )
}

/** One event: when, what, who, about what, and where it came from. @param now for tests */
export function AuditEvent({ event, now }: { event: TrailEventView; now?: Date }) {
  const words = messages().audit
  return (
    <li className="grid gap-x-6 gap-y-1 py-4 first:pt-0 last:pb-0 md:grid-cols-[8rem_1fr_20rem]">
      <p className="text-muted text-sm md:pt-0.5">
        <RelativeTime instant={event.at} timezone="UTC" now={now} />
      </p>
      <div className="flex min-w-0 flex-col gap-0.5">
        <p className="font-semibold">{event.action ? words.actions[event.action] : words.list.unknown(event.word)}</p>
        <p className="wrap-anywhere text-sm">
          <EventActor actor={event.actor} />
          <EventSubject subject={event.subject} />
        </p>
        <Facts facts={event.facts} />
      </div>
      <Where event={event} />
    </li>
  )
}
