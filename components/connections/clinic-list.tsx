import { messages } from '@/components/messages/messages'
import { PageHeader } from '@/components/ui/page-header'
import type { ClinicView } from '@/lib/connect/connection-view'
import { ClinicCard } from './clinic-card'
import { ConnectButton } from './connect-button'
import { EmptyClinics } from './empty-clinics'

/** "My clinics": a card for each, or why and how to connect the first. @param now for tests */
export function ClinicList({ clinics, now }: { clinics: readonly ClinicView[]; now?: Date }) {
  if (clinics.length === 0) {
    return <EmptyClinics />
  }
  const another = <ConnectButton label={messages().clinics.connectAnother} look="secondary" />
  return (
    <>
      <PageHeader title={messages().clinics.title} actions={another} />
      <ul className="grid grid-cols-1 gap-5 md:grid-cols-2">
        {clinics.map((clinic) => (
          <ClinicCard key={clinic.id} clinic={clinic} now={now} />
        ))}
      </ul>
    </>
  )
}
