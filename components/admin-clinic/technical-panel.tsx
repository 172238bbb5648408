import { messages } from '@/components/messages/messages'
import { DetailsList } from '@/components/ui/details-list'
import { Disclosure } from '@/components/ui/disclosure'
import type { TechnicalView } from '@/lib/admin/admin-clinic-view'

// The third reader wants instants, not "in three hours".
const instant = (iso: string) => <time dateTime={iso}>{iso}</time>

/** The same evidence for whoever maintains this app. */
export function TechnicalPanel({ technical }: { technical: TechnicalView }) {
  const words = messages().adminClinic.technical
  return (
    <Disclosure title={words.title}>
      <p className="text-muted">{words.lead}</p>
      <div className="w-full">
        <DetailsList
          details={[
            { term: words.connection, value: technical.connectionId },
            { term: words.generation, value: technical.generation },
            { term: words.issued, value: instant(technical.issuedAt) },
            { term: words.expires, value: instant(technical.accessExpiresAt) },
            { term: words.renewal, value: instant(technical.refreshAt) },
            { term: words.failures, value: technical.failures },
            { term: words.lastFailure, value: technical.lastFailure ?? words.none },
          ]}
        />
      </div>
    </Disclosure>
  )
}
