import type { ReactNode } from 'react'
import { ClinicList } from '@/components/connections/clinic-list'
import { ClinicPage } from '@/components/connections/clinic-page'
import { ConfirmClinics } from '@/components/connections/confirm-clinics'
import { OutcomePage } from '@/components/connections/outcome-page'
import { TodayPanel } from '@/components/connections/today-panel'
import { TodayWaiting } from '@/components/connections/today-waiting'
import { UsePage } from '@/components/data-use/use-page'
import { AppFrame } from '@/components/shell/app-frame'
import type { TodayView } from '@/lib/clinic/today-view'
import { connectOutcomes } from '@/lib/connect/connect-outcome'
import type { ClinicView } from '@/lib/connect/connection-view'
import { listAbilities } from '@/lib/connect/list-abilities'
import * as clinics from './clinic-views'
import * as days from './day-views'
import { monthOfUse, noUse } from './use-views'

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
  const panel = today ? <TodayPanel today={today} now={now} /> : <TodayWaiting />
  return (
    <Staff>
      <ClinicPage clinic={clinic} today={panel} use={isNew ? noUse : monthOfUse} isNew={isNew} now={now} />
    </Staff>
  )
}

const usePage = {
  clinic: clinics.liveClinic,
  abilities: listAbilities(),
  backHref: '/clinics/linden',
  today: '2026-11-23',
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
  'clinic-use': (
    <Staff>
      <UsePage {...usePage} use={monthOfUse} />
    </Staff>
  ),
  'clinic-use-none': (
    <Staff>
      <UsePage {...usePage} use={noUse} />
    </Staff>
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
