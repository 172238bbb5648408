import { Scene } from '@/components/illustrations/scene'
import { messages } from '@/components/messages/messages'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { TrailEventView } from '@/lib/admin/trail-view'
import { AuditEvent } from './audit-event'

/** What happened, the latest first. @param now for tests */
export function AuditList({ events, now }: { events: readonly TrailEventView[]; now?: Date }) {
  const words = messages().audit
  const { title, sentence } = words.empty
  return (
    <Card as="section" labelledBy="events">
      <h2 id="events" className="sr-only">
        {words.list.title}
      </h2>
      {events.length === 0 ? (
        <EmptyState drawing={<Scene name="apart" />} title={title} sentence={sentence} />
      ) : (
        <ol className="divide-y divide-line">
          {events.map((event) => (
            <AuditEvent key={event.id} event={event} now={now} />
          ))}
        </ol>
      )}
    </Card>
  )
}
