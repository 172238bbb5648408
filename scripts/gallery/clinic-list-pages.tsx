import type { ReactNode } from 'react'
import { BulkPage } from '@/components/clinic-list/bulk-page'
import { ClinicFilters } from '@/components/clinic-list/clinic-filters'
import { ClinicListPage } from '@/components/clinic-list/clinic-list-page'
import { AppFrame } from '@/components/shell/app-frame'
import type { BulkView } from '@/lib/admin/bulk-view'
import { clinicListViews } from './clinic-list-views'
import { now } from './clinic-views'

const admin = { name: 'Mara Ionescu', email: 'mara@linden-vet.example', role: 'ADMIN' } as const

const bulk: BulkView = {
  task: 'disconnect',
  fields: [['scope', 'all']],
  live: 412,
  others: 3,
  most: 200,
  names: ['Harbour Cats & Dogs', 'Orchard Animal Hospital'],
  done: null,
  problem: null,
}

const bulkViews: Record<string, BulkView> = {
  'admin-clinics-bulk': bulk,
  'admin-clinics-bulk-problem': { ...bulk, live: 12, others: 0, problem: 'no-reason' },
  'admin-clinics-bulk-done': { ...bulk, live: 212, done: { count: 200, already: 3 } },
  'admin-clinics-bulk-renew': { ...bulk, task: 'renew', live: 61, others: 4 },
  'admin-clinics-bulk-renewed': { ...bulk, task: 'renew', live: 61, done: { count: 61, already: 4 } },
}

const bulkPages = Object.entries(bulkViews).map(([name, view]): [string, ReactNode] => [
  name,
  <AppFrame key={name} person={admin} active="admin-clinics">
    <BulkPage view={view} />
  </AppFrame>,
])

const listPages = Object.entries(clinicListViews).map(([name, view]): [string, ReactNode] => [
  name,
  <AppFrame key={name} person={admin} active="admin-clinics" width="wide">
    <ClinicListPage view={view} filters={<ClinicFilters view={view} />} now={now} />
  </AppFrame>,
])

/** The admin's list of clinics, by name. */
export const clinicListPages: Record<string, ReactNode> = Object.fromEntries([...listPages, ...bulkPages])
