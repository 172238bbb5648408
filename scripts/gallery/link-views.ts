import type { OfferedClinicView } from '@/lib/connect/confirm-view'
import type { LinkConfirmView } from '@/lib/links/link-confirm-view'
import type { LinkDetailsView, LinkState, LinkView } from '@/lib/links/link-view'
import type { OpenedLinkView } from '@/lib/links/open-link'
import { now } from './clinic-views'

const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()

export const openedLink: OpenedLinkView = {
  clinicName: 'Riverside Veterinary Clinic',
  askedBy: 'Mara Ionescu',
  purpose: 'connect',
  expiresAt: hoursAgo(-24 * 6),
  isWaiting: false,
}

const riverside: OfferedClinicView = {
  digitailClinicId: 1201,
  name: 'Riverside Veterinary Clinic',
  logoUrl: null,
  standing: 'new',
  currentAccount: null,
  replaces: null,
  preselected: true,
}

export const linkConfirm: LinkConfirmView = {
  id: '0198a000-0000-7000-8000-000000000001',
  clinicName: 'Riverside Veterinary Clinic',
  accountName: 'Emily Carter',
  accountEmail: 'emily.carter@riverside.example',
  clinic: riverside,
  otherClinics: [],
}

export const linkConfirmOther: LinkConfirmView = {
  ...linkConfirm,
  accountName: 'Grace Whitlock',
  accountEmail: 'grace.whitlock@harbour.example',
  clinic: null,
  otherClinics: ['Harbour Pet Hospital'],
}

function link(state: LinkState, clinicName: string, index: number): LinkView {
  return {
    id: `0198a000-0000-7000-8000-00000000010${index}`,
    state,
    purpose: state === 'opened' ? 'repair' : 'connect',
    clinicId: null,
    clinicName,
    recipient: index % 2 ? 'desk@riverside.example' : null,
    createdBy: state === 'opened' ? null : 'Mara Ionescu',
    createdAt: hoursAgo(5 + index * 9),
    expiresAt: hoursAgo(-24 * (6 - index)),
  }
}

export const everyLink: LinkView[] = [
  link('created', 'Riverside Veterinary Clinic', 0),
  link('opened', 'Dr. Anastasia Konstantinopoulos-Weatherby’s Small Animal and Exotics Practice', 1),
  link('started', 'Linden Street Animal Clinic', 2),
  link('denied', 'Harbour Pet Hospital', 3),
  link('waiting', 'Paws & Co Berlin', 4),
  link('refused', 'Paws & Co London', 5),
  link('completed', 'Orchard Vets', 6),
  link('expired', 'Clinica Veterinară Tei', 7),
  link('revoked', 'Northgate Cats', 8),
]

export const freshLink: LinkDetailsView = {
  ...link('created', 'Riverside Veterinary Clinic', 1),
  moments: [
    { what: 'created', at: hoursAgo(1) },
    { what: 'sent', at: hoursAgo(1) },
    { what: 'expires', at: hoursAgo(-24 * 6) },
  ],
  opens: 0,
  presses: 0,
  sends: 1,
  outcome: null,
  request: null,
  connected: [],
  canRevoke: true,
  canRenew: true,
}

export const waitingLink: LinkDetailsView = {
  ...freshLink,
  state: 'waiting',
  moments: [
    { what: 'created', at: hoursAgo(30) },
    { what: 'opened', at: hoursAgo(6) },
    { what: 'started', at: hoursAgo(5) },
    { what: 'waiting', at: hoursAgo(5) },
    { what: 'expires', at: hoursAgo(-24 * 5) },
  ],
  opens: 3,
  presses: 1,
  outcome: 'waiting',
  request: {
    accountName: 'Grace Whitlock',
    accountEmail: 'grace.whitlock@harbour.example',
    until: hoursAgo(-24 * 6),
    clinics: [
      { ...riverside, digitailClinicId: 1402, name: 'Harbour Pet Hospital' },
      {
        ...riverside,
        digitailClinicId: 1403,
        name: 'Harbour Pet Hospital, Manly',
        standing: 'switch',
        currentAccount: 'Oliver Brandt',
        replaces: '1403:0198a000-0000-7000-8000-000000000009',
        preselected: false,
      },
    ],
  },
}

export const usedLink: LinkDetailsView = {
  ...freshLink,
  state: 'completed',
  moments: [
    { what: 'created', at: hoursAgo(60) },
    { what: 'opened', at: hoursAgo(20) },
    { what: 'denied', at: hoursAgo(19) },
    { what: 'started', at: hoursAgo(2) },
    { what: 'completed', at: hoursAgo(2) },
  ],
  opens: 2,
  presses: 2,
  outcome: 'connected',
  connected: [{ id: '0198a000-0000-7000-8000-000000000003', name: 'Riverside Veterinary Clinic' }],
  canRevoke: false,
  canRenew: false,
}
