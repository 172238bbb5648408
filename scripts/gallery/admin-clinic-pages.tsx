import type { ReactNode } from 'react'
import { AdminClinicPage } from '@/components/admin-clinic/admin-clinic-page'
import type { AdminClinicNotice } from '@/components/messages/en/admin-clinic'
import { ContactForm } from '@/components/notices/contact-form'
import { AppFrame } from '@/components/shell/app-frame'
import type { AdminClinicView } from '@/lib/admin/admin-clinic-view'
import type { TimelineEvent, TimelineView } from '@/lib/admin/timeline-view'
import type { ClinicView } from '@/lib/connect/connection-view'
import * as clinics from './clinic-views'
import { monthOfUse, noUse } from './use-views'

const admin = { name: 'Mara Ionescu', email: 'mara@linden-vet.example', role: 'ADMIN' } as const

const evidence: Omit<AdminClinicView, keyof ClinicView> = {
  environment: 'production',
  digitailClinicId: 2041,
  lastTest: { outcome: 'answered', ms: 184, at: '2026-11-23T12:18:00Z' },
  technical: {
    connectionId: '0190d0f0-7a51-7000-8000-3f6d5b2c1a90',
    generation: 412,
    issuedAt: '2026-11-23T11:02:10.120Z',
    accessExpiresAt: '2026-11-23T15:02:10.120Z',
    refreshAt: '2026-11-23T14:10:44.500Z',
    failures: 0,
    lastFailure: null,
  },
  members: [
    { id: 'p1', label: 'Mara Ionescu · mara@linden-vet.example' },
    { id: 'p2', label: 'reception@linden-street-veterinary-clinic.example' },
  ],
}

const event: TimelineEvent = {
  id: '9',
  at: '2026-11-23T12:18:00Z',
  action: 'connection.tested',
  word: 'connection.tested',
  by: { kind: 'person', name: 'Mara Ionescu' },
  reason: null,
  outcome: 'answered',
  failure: null,
}

const app = { by: { kind: 'system' }, outcome: null } as const

const noHistory: TimelineView = { events: [], older: null, isFirst: true }

const history: TimelineView = {
  isFirst: false,
  older: '3',
  events: [
    event,
    { ...event, ...app, id: '8', action: 'connection.needs-reconnect', reason: 'REVOKED' },
    { ...event, ...app, id: '7', at: '2026-11-22T04:11:00Z', action: 'refresh.failed', failure: 'server-error' },
    { ...event, id: '6', at: '2026-11-22T01:00:00Z', action: 'connect.denied', outcome: 'denied' },
    {
      ...event,
      id: '5',
      at: '2026-11-20T09:00:00Z',
      action: 'connection.disconnected',
      outcome: null,
      reason: 'They moved to <b>another</b> system; asked for by phone.',
    },
    { ...event, id: '4', at: '2026-11-20T08:00:00Z', action: null, word: 'labs.ordered', outcome: null },
  ],
}

function AdminClinic({ clinic, notice = null }: { clinic: AdminClinicView; notice?: AdminClinicNotice | null }) {
  return (
    <AppFrame person={admin} active="admin-clinics" width="wide">
      <AdminClinicPage
        contact={<ContactForm clinicId={clinic.id} contact={{ set: null, fallback: 'mara@linden-vet.example' }} />}
        clinic={clinic}
        use={clinic.connection === null ? noUse : monthOfUse}
        notice={notice}
        history={clinic.connection === null ? noHistory : history}
        now={clinics.now}
      />
    </AppFrame>
  )
}

const overdue: AdminClinicView = { ...clinics.degradedClinic, ...evidence }
if (overdue.connection !== null) {
  overdue.connection = {
    ...overdue.connection,
    cause: 'overdue',
    whoActs: 'operator',
    next: { step: 'try-again', at: null },
  }
}

/** The page of one clinic for admins, in each of its states. */
export const adminClinicPages: Record<string, ReactNode> = {
  'admin-clinic-live': <AdminClinic clinic={{ ...clinics.groupClinic, ...evidence }} notice="tested" />,
  'admin-clinic-degraded': <AdminClinic clinic={{ ...clinics.degradedClinic, ...evidence }} notice="resting" />,
  'admin-clinic-overdue': <AdminClinic clinic={overdue} notice="too-soon" />,
  'admin-clinic-revoked': (
    <AdminClinic
      clinic={{
        ...clinics.revokedClinic,
        ...evidence,
        lastTest: { outcome: 'needs-reconnect', ms: 96, at: '2026-11-22T10:00:00Z' },
      }}
      notice="needs-reconnect"
    />
  ),
  'admin-clinic-disconnected': (
    <AdminClinic clinic={{ ...clinics.disconnectedClinic, ...evidence, technical: null }} notice="disconnected" />
  ),
  'admin-clinic-never': (
    <AdminClinic
      clinic={{
        ...clinics.liveClinic,
        ...evidence,
        connection: null,
        technical: null,
        lastTest: null,
        members: [],
      }}
    />
  ),
}
