import type { ReactNode } from 'react'
import { ClinicHero } from '@/components/connections/clinic-hero'
import { ClinicList } from '@/components/connections/clinic-list'
import { ConfirmClinics } from '@/components/connections/confirm-clinics'
import { ConnectionDetails } from '@/components/connections/connection-details'
import { DisconnectPanel } from '@/components/connections/disconnect-panel'
import { OutcomePage } from '@/components/connections/outcome-page'
import { ReconnectPanel } from '@/components/connections/reconnect-panel'
import { TodayPanel } from '@/components/connections/today-panel'
import { TodayWaiting } from '@/components/connections/today-waiting'
import { messages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { BackLink } from '@/components/shell/back-link'
import { paths } from '@/components/shell/paths'
import type { TodayView } from '@/lib/clinic/today-view'
import { connectOutcomes } from '@/lib/connect/connect-outcome'
import type { ClinicView } from '@/lib/connect/connection-view'
import * as clinics from './clinic-views'
import * as days from './day-views'

const { now } = clinics
const staff = { name: 'Mara Ionescu', email: 'mara@linden-vet.example', role: 'STAFF' } as const

function Staff({ isNarrow = false, children }: { isNarrow?: boolean; children: ReactNode }) {
  return (
    <AppFrame person={staff} active="clinics" width={isNarrow ? 'narrow' : 'normal'}>
      {children}
    </AppFrame>
  )
}

function Clinic({ clinic, today, isNew }: { clinic: ClinicView; today: TodayView | null; isNew?: boolean }) {
  const needsPerson = clinic.connection?.health === 'needs_reconnect' || clinic.connection?.health === 'disconnected'
  return (
    <Staff>
      <BackLink href={paths.clinics}>{messages.shell.myClinics}</BackLink>
      <div className="flex flex-col gap-6 pt-3">
        <ClinicHero clinic={clinic} isNew={isNew} now={now} />
        {needsPerson ? <ReconnectPanel clinic={clinic} /> : null}
        {today ? <TodayPanel today={today} now={now} /> : <TodayWaiting />}
        <ConnectionDetails clinic={clinic} now={now} />
        {needsPerson ? null : <ReconnectPanel clinic={clinic} />}
        <DisconnectPanel clinic={clinic} />
      </div>
    </Staff>
  )
}

const quiet: TodayView = { ...days.busyDay, appointments: [], isComplete: true }

/** The pages of clinic staff, by name. */
export const clinicPages: Record<string, ReactNode> = {
  'clinics-empty': <Staff>{<ClinicList clinics={[]} />}</Staff>,
  clinics: (
    <Staff>
      <ClinicList
        clinics={[clinics.liveClinic, clinics.degradedClinic, clinics.revokedClinic, clinics.disconnectedClinic]}
        now={now}
      />
    </Staff>
  ),
  'clinic-live': <Clinic clinic={clinics.liveClinic} today={days.busyDay} />,
  'clinic-new': <Clinic clinic={clinics.groupClinic} today={days.busyDay} isNew />,
  'clinic-waiting': <Clinic clinic={clinics.liveClinic} today={null} />,
  'clinic-quiet': <Clinic clinic={clinics.liveClinic} today={quiet} />,
  'clinic-degraded': (
    <Clinic clinic={clinics.degradedClinic} today={{ kind: 'unavailable', because: 'digitail-trouble' }} />
  ),
  'clinic-revoked': (
    <Clinic clinic={clinics.revokedClinic} today={{ kind: 'unavailable', because: 'needs-reconnect' }} />
  ),
  'clinic-forbidden': (
    <Clinic clinic={clinics.forbiddenClinic} today={{ kind: 'unavailable', because: 'not-permitted' }} />
  ),
  'clinic-disconnected': (
    <Clinic clinic={clinics.disconnectedClinic} today={{ kind: 'unavailable', because: 'disconnected' }} />
  ),
  'confirm-one': <Staff isNarrow>{<ConfirmClinics view={days.oneClinic} />}</Staff>,
  'confirm-group': <Staff isNarrow>{<ConfirmClinics view={days.groupOfClinics} />}</Staff>,
  'confirm-other-account': <Staff isNarrow>{<ConfirmClinics view={days.anotherAccount} />}</Staff>,
  'confirm-taken': <Staff isNarrow>{<ConfirmClinics view={days.nothingToConnect} />}</Staff>,
  ...Object.fromEntries(
    connectOutcomes.map((outcome) => [
      `outcome-${outcome}`,
      <Staff key={outcome}>
        <OutcomePage outcome={outcome} reference="K7QM-3XF2" />
      </Staff>,
    ]),
  ),
}
