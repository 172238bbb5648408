import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { TimelineEvent, TimelineView } from '@/lib/admin/timeline-view'
import { TimelineDetail } from './timeline-detail'

type Day = { day: string; events: TimelineEvent[] }

function daysOf(events: readonly TimelineEvent[], timeZone: string): Day[] {
  const format = new Intl.DateTimeFormat(messages().locale, { dateStyle: 'full', timeZone })
  const days: Day[] = []
  for (const event of events) {
    const day = format.format(new Date(event.at))
    const last = days.at(-1)
    if (last?.day === day) last.events.push(event)
    else days.push({ day, events: [event] })
  }
  return days
}

function byWhom({ by }: TimelineEvent): string {
  const words = messages().timeline
  if (by.kind === 'person') return by.name ?? words.somebody
  return by.kind === 'system' ? words.app : words.linkHolder
}

function Event({ event, timeZone }: { event: TimelineEvent; timeZone: string }) {
  const words = messages().timeline
  const time = new Intl.DateTimeFormat(messages().locale, { timeStyle: 'short', timeZone }).format(new Date(event.at))
  return (
    <li className="grid grid-cols-[4rem_1fr] gap-x-3 py-2.5">
      <time dateTime={event.at} className="text-muted">
        {time}
      </time>
      <div className="min-w-0">
        <p>
          <span className="font-medium">
            {event.action === null ? words.unknown(event.word) : messages().audit.actions[event.action]}
          </span>{' '}
          <span className="text-muted">{words.by(byWhom(event))}</span>
        </p>
        <TimelineDetail event={event} />
      </div>
    </li>
  )
}

function Pages({ clinicId, history }: { clinicId: string; history: TimelineView }) {
  const words = messages().timeline
  const { older, isFirst } = history
  if (older === null && isFirst) return null
  return (
    <div className="flex flex-wrap gap-3 pt-5">
      {isFirst ? null : (
        <LinkButton href={`${paths.adminClinic(clinicId)}#history`} look="secondary" width="wide-on-phones">
          {words.latest}
        </LinkButton>
      )}
      {older === null ? null : (
        <LinkButton
          href={`${paths.adminClinic(clinicId)}?before=${older}#history`}
          look="secondary"
          width="wide-on-phones"
        >
          {words.older}
        </LinkButton>
      )}
    </div>
  )
}

/** What happened to a clinic, by day in its own time zone, a page at a time. */
export function TimelineCard({ clinic, history }: { clinic: { id: string; timezone: string }; history: TimelineView }) {
  const words = messages().timeline
  return (
    <Card as="section" labelledBy="history">
      <h2 id="history" className="scroll-mt-6 font-bold text-xl">
        {words.title}
      </h2>
      <p className="pb-4 text-muted">{words.lead}</p>
      {history.events.length === 0 ? <p>{words.none}</p> : null}
      <ol className="flex flex-col gap-5">
        {daysOf(history.events, clinic.timezone).map(({ day, events }) => (
          <li key={day}>
            <h3 className="border-line border-b pb-1.5 font-semibold">{day}</h3>
            <ol className="divide-y divide-line">
              {events.map((event) => (
                <Event key={event.id} event={event} timeZone={clinic.timezone} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      <Pages clinicId={clinic.id} history={history} />
    </Card>
  )
}
