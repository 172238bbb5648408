import type { ConnectedClinicView } from '@/lib/admin/clinic-list-view'
import type { ClinicView, ConnectionView } from '@/lib/connect/connection-view'

/** The moment at which the gallery stands still, so that pictures can be compared. */
export const now = new Date('2026-11-23T12:20:00Z')

const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()

const live: ConnectionView = {
  id: 'c1',
  health: 'live',
  reason: null,
  since: '2026-03-02T09:00:00Z',
  accountName: 'Dr. Ioana Țăran',
  accountEmail: 'ioana@linden-vet.example',
  connectedBy: 'Mara Ionescu',
  connectedAt: '2026-03-02T09:00:00Z',
  lastCallOkAt: minutesAgo(2),
  cause: 'works',
  next: { step: 'renew', at: minutesAgo(-170) },
  whoActs: 'nobody',
}

export const liveClinic: ClinicView = {
  id: 'linden',
  name: 'Linden Street Veterinary Clinic',
  logoUrl: null,
  timezone: 'Europe/Bucharest',
  connection: live,
  sharedWith: [],
}

export const degradedClinic: ClinicView = {
  ...liveClinic,
  id: 'harbour',
  name: 'Harbour Cats & Dogs',
  connection: {
    ...live,
    health: 'degraded',
    cause: 'digitail-trouble',
    since: minutesAgo(200),
    lastCallOkAt: minutesAgo(190),
    next: { step: 'try-again', at: minutesAgo(-4) },
  },
}

const dead = {
  health: 'needs_reconnect',
  since: minutesAgo(60 * 25),
  next: { step: 'none', at: null },
  whoActs: 'clinic',
} as const

export const revokedClinic: ClinicView = {
  ...liveClinic,
  id: 'orchard',
  name: 'Orchard Animal Hospital',
  connection: { ...live, ...dead, reason: 'revoked', cause: 'revoked', lastCallOkAt: minutesAgo(60 * 26) },
}

export const forbiddenClinic: ClinicView = {
  ...revokedClinic,
  connection: {
    ...live,
    ...dead,
    reason: 'forbidden',
    cause: 'forbidden',
    whoActs: 'clinic-manager',
    lastCallOkAt: minutesAgo(60 * 70),
  },
}

export const disconnectedClinic: ClinicView = {
  ...liveClinic,
  id: 'mill',
  name: 'Mill Lane Vets',
  connection: {
    ...live,
    health: 'disconnected',
    cause: 'disconnected',
    since: minutesAgo(60 * 24 * 9),
    next: { step: 'none', at: null },
    lastCallOkAt: minutesAgo(60 * 24 * 9),
  },
}

export const groupClinic: ClinicView = {
  ...liveClinic,
  sharedWith: ['Harbour Cats & Dogs', 'Orchard Animal Hospital'],
}

export const connectedClinics: ConnectedClinicView[] = [
  { ...liveClinic, environment: 'local', digitailClinicId: 2041 },
  { ...degradedClinic, environment: 'local', digitailClinicId: 2042 },
  { ...revokedClinic, environment: 'sandbox', digitailClinicId: 317 },
  { ...disconnectedClinic, environment: 'production', digitailClinicId: 88120 },
]
