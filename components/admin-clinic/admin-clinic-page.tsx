import type { ReactNode } from 'react'
import { UseSummary } from '@/components/data-use/use-summary'
import type { AdminClinicNotice } from '@/components/messages/en/admin-clinic'
import { messages } from '@/components/messages/messages'
import { BackLink } from '@/components/shell/back-link'
import { paths } from '@/components/shell/paths'
import type { AdminClinicView } from '@/lib/admin/admin-clinic-view'
import type { TimelineView } from '@/lib/admin/timeline-view'
import type { DataUse } from '@/lib/connect/data-use-view'
import { ClinicActions } from './clinic-actions'
import { ClinicHead } from './clinic-head'
import { ConnectionCard } from './connection-card'
import { EndPanel } from './end-panel'
import { EvidenceCard } from './evidence-card'
import { PressNotice } from './press-notice'
import { TechnicalPanel } from './technical-panel'
import { TimelineCard } from './timeline-card'

/**
 * One clinic for an admin: how it stands and why, what can be done, what was done.
 *
 * @param notice what came of the press that led here @param contact whom to write to @param history its timeline @param now for tests
 */
export function AdminClinicPage({
  clinic,
  use,
  notice,
  contact,
  history,
  now,
}: {
  clinic: AdminClinicView
  use: DataUse
  notice: AdminClinicNotice | null
  contact: ReactNode
  history: TimelineView
  now?: Date
}) {
  const words = messages().adminClinic
  return (
    <>
      <BackLink href={paths.adminClinics}>{words.back}</BackLink>
      <div className="pt-3">
        <ClinicHead clinic={clinic} />
      </div>
      <div className="flex flex-col gap-6">
        <PressNotice notice={notice} />
        <div className="grid gap-6 lg:grid-cols-[3fr_2fr] lg:items-start">
          <EvidenceCard clinic={clinic} now={now}>
            <ClinicActions clinic={clinic} />
          </EvidenceCard>
          <ConnectionCard clinic={clinic} now={now} />
        </div>
        {contact}
        <UseSummary clinicId={clinic.id} use={use} />
        <TimelineCard clinic={clinic} history={history} />
        {clinic.technical === null ? null : <TechnicalPanel technical={clinic.technical} />}
        <EndPanel clinic={clinic} />
      </div>
    </>
  )
}
