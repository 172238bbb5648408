import type { ReactNode } from 'react'
import { UseSummary } from '@/components/data-use/use-summary'
import { messages } from '@/components/messages/messages'
import { BackLink } from '@/components/shell/back-link'
import { paths } from '@/components/shell/paths'
import type { ClinicView } from '@/lib/connect/connection-view'
import type { DataUse } from '@/lib/connect/data-use-view'
import { ClinicHero } from './clinic-hero'
import { ConnectionDetails } from './connection-details'
import { DisconnectPanel } from './disconnect-panel'
import { standingOf } from './health-look'
import { ReconnectPanel } from './reconnect-panel'

/**
 * A clinic from head to foot. What a person must do comes first; what one only may do comes last.
 * @param today the panel of today, or what stands there while Digitail is asked
 * @param isNew it was connected just now @param isForAdmin an admin looks at the page of staff @param now for tests
 */
export function ClinicPage({
  clinic,
  today,
  use,
  isNew,
  isForAdmin = false,
  now,
}: {
  clinic: ClinicView
  today: ReactNode
  /** What was done in the clinic's name lately. */
  use: DataUse
  isNew?: boolean
  isForAdmin?: boolean
  now?: Date
}) {
  const standing = standingOf(clinic.connection)
  const isWorking = standing === 'live' || standing === 'degraded'
  const isConnected = isWorking || standing === 'needs_reconnect'
  return (
    <>
      <BackLink href={paths.clinics}>{messages().shell.myClinics}</BackLink>
      <div className="flex flex-col gap-6 pt-3">
        <ClinicHero clinic={clinic} isNew={isNew} now={now} />
        {isWorking ? null : <ReconnectPanel clinic={clinic} />}
        {isConnected ? today : null}
        <ConnectionDetails clinic={clinic} now={now} />
        {clinic.connection === null && use.operations.length === 0 ? null : (
          <UseSummary clinicId={clinic.id} use={use} />
        )}
        {isWorking ? <ReconnectPanel clinic={clinic} /> : null}
        <DisconnectPanel clinic={clinic} isForAdmin={isForAdmin} />
      </div>
    </>
  )
}
