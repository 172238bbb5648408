import type { NoticesView, NoticeView } from '@/lib/notices/notices-view'
import { now } from './clinic-views'

const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000).toISOString()

const sent: NoticeView = {
  id: 'n1',
  kind: 'RECONNECT',
  step: 'day-3',
  recipient: 'reception@linden-street-veterinary-clinic.example',
  isContact: true,
  clinics: ['Linden Street Veterinary Clinic'],
  clinicId: 'linden',
  fate: 'sent',
  at: daysAgo(0.1),
  failure: null,
  nextTryAt: null,
  mayBeSentAgain: true,
}

const toAdmin = { ...sent, recipient: 'mara@linden-vet.example', isContact: false }

export const busyNotices: NoticesView = {
  isMailOn: true,
  isIncident: false,
  older: '1.0190d0f0-7a51-7000-8000-3f6d5b2c1a90',
  digest: { digestAt: daysAgo(-6.8), takesDigest: true },
  next: [
    { id: 'c1', kind: 'RECONNECT', clinics: sent.clinics, clinicId: 'linden', at: daysAgo(-4), isHeld: false },
    { id: 'c2', kind: 'APPROVAL', clinics: [], clinicId: null, at: daysAgo(-2), isHeld: false },
  ],
  notices: [
    sent,
    { ...toAdmin, id: 'n2' },
    {
      ...sent,
      id: 'n3',
      step: 'first',
      fate: 'waiting',
      nextTryAt: daysAgo(-0.01),
      failure: 'unreachable',
      mayBeSentAgain: false,
    },
    {
      ...sent,
      id: 'n4',
      clinics: ['Harbour Cats & Dogs', 'Orchard Animal Hospital', 'Mill Lane Vets', 'Elm Vets', 'Oak Vets'],
      step: 'first',
      recipient: 'nobody@harbour.example',
      fate: 'failed',
      failure: 'refused',
      at: daysAgo(3),
    },
    { ...toAdmin, id: 'n5', kind: 'DIGEST', step: 'digest', clinics: [], clinicId: null, at: daysAgo(5) },
    { ...toAdmin, id: 'n6', kind: 'CONFIGURATION', step: 'fixed', clinics: [], clinicId: null, at: daysAgo(6) },
  ],
}

export const heldNotices: NoticesView = {
  ...busyNotices,
  isMailOn: false,
  isIncident: true,
  older: null,
  digest: { digestAt: daysAgo(-2), takesDigest: false },
  next: busyNotices.next.map((each) => ({ ...each, isHeld: each.kind === 'RECONNECT' })),
  notices: [
    { ...sent, fate: 'unsent', mayBeSentAgain: false },
    { ...toAdmin, id: 'n2', fate: 'held', mayBeSentAgain: false },
  ],
}

export const quietNotices: NoticesView = {
  ...busyNotices,
  notices: [],
  next: [],
  older: null,
  digest: { digestAt: null, takesDigest: true },
}
