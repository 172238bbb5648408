import type { ClinicListView } from '@/lib/admin/clinic-list-view'
import { connectedClinics } from './clinic-views'

const allClinics = { text: '', state: null, acts: null, environment: null, sort: 'name' } as const

export const clinicListViews: Record<string, ClinicListView> = {
  'admin-clinics': {
    query: allClinics,
    clinics: connectedClinics,
    total: 103_412,
    matching: 103_412,
    next: 'n',
    previous: 'p',
    environments: ['production', 'sandbox', 'local'],
  },
  'admin-clinics-filtered': {
    query: { ...allClinics, text: 'harb', state: 'needs_reconnect', acts: 'person', sort: '-since' },
    clinics: connectedClinics.slice(2, 3),
    total: 103_412,
    matching: 1,
    next: null,
    previous: null,
    environments: ['production'],
  },
  'admin-clinics-nothing': {
    query: { ...allClinics, text: 'nowhere' },
    clinics: [],
    total: 12,
    matching: 0,
    next: null,
    previous: null,
    environments: ['local'],
  },
  'admin-clinics-empty': {
    query: allClinics,
    clinics: [],
    total: 0,
    matching: 0,
    next: null,
    previous: null,
    environments: [],
  },
}
