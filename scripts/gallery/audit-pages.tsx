import type { ReactNode } from 'react'
import { AuditPage } from '@/components/audit/audit-page'
import { AppFrame } from '@/components/shell/app-frame'
import type { TrailQuery } from '@/lib/admin/trail-query'
import type { TrailEventView, TrailNamed, TrailView } from '@/lib/admin/trail-view'
import { now } from './clinic-views'

const admin = { name: 'Mara Ionescu', email: 'mara@linden-vet.example', role: 'ADMIN' } as const

const hash = '9f2c7a1e'.repeat(8)
const query: TrailQuery = { what: 'notable', actor: '', subject: '', from: null, to: null, before: null }
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()
const named = (kind: string, name: string | null, clinicId: string | null = null): TrailNamed => ({
  kind,
  id: '0198f3a2-7c41-7d0e-9a55-0c3de1f2ab90',
  name,
  clinicId,
})

const event = (id: number, minutes: number, rest: Partial<TrailEventView>): TrailEventView => ({
  id: String(id),
  number: String(id),
  at: ago(minutes),
  action: 'sign-in.succeeded',
  word: 'sign-in.succeeded',
  actor: named('person', 'Mara Ionescu'),
  subject: null,
  requestId: '6f1f0c9e-3b5a-4b7e-8f63-2f1f9a7f0d11',
  address: '192.0.2.44',
  facts: [],
  ...rest,
})

const events: TrailEventView[] = [
  event(1204, 2, {
    action: 'data.exported',
    subject: named('trail', null),
    facts: [
      ['format', 'csv'],
      ['what', 'all'],
    ],
  }),
  event(1203, 14, {
    action: 'access.denied',
    actor: named('person', 'Lena Orchard'),
    subject: { kind: 'page', id: '/admin/people', name: null, clinicId: null },
  }),
  event(1202, 63, {
    action: 'connect.confirmed',
    subject: named('clinic', 'Linden Veterinary Centre and Small Animal Hospital', 'c1'),
    facts: [
      ['environment', 'production'],
      ['clinics', '1841, 1842, 1843, 1844'],
      ['generation', '4'],
    ],
  }),
  event(1201, 300, {
    action: 'sign-in.refused',
    actor: { kind: 'anonymous' },
    subject: { kind: 'address', id: 'somebody.with.a.long.name@clinic.example', name: null, clinicId: null },
  }),
  event(1200, 1_500, {
    action: 'connection.needs-reconnect',
    actor: { kind: 'system', id: 'refresh', name: null, clinicId: null },
    subject: named('connection', 'Harbour Vets', 'c2'),
    requestId: null,
    address: null,
    facts: [['reason', 'REVOKED']],
  }),
  event(1199, 60_000, { action: null, word: 'later.version', number: null, actor: named('person', null) }),
]

function Audit(view: Partial<TrailView>) {
  const chain = { kind: 'intact', number: '1204', hash, at: ago(1) } as const
  const trail: TrailView = { query, chain, events, older: '1199', ...view }
  return (
    <AppFrame person={admin} active="admin-audit" width="wide">
      <AuditPage trail={trail} now={now} />
    </AppFrame>
  )
}

/** The audit trail, by name of its state. */
export const auditPages: Record<string, ReactNode> = {
  'audit-trail': <Audit />,
  'audit-trail-broken': (
    <Audit
      chain={{ kind: 'broken', number: '812', fault: 'altered', at: ago(3) }}
      query={{ ...query, what: 'connect', actor: 'mara', from: '2026-11-01', before: '1300' }}
    />
  ),
  'audit-trail-empty': <Audit chain={{ kind: 'never' }} events={[]} older={null} query={{ ...query, subject: 'x' }} />,
}
