import type { ReactNode } from 'react'
import { ClinicFilters } from '@/components/clinic-list/clinic-filters'
import { ClinicListPage } from '@/components/clinic-list/clinic-list-page'
import { AppFrame } from '@/components/shell/app-frame'
import { clinicListViews } from './clinic-list-views'
import { now } from './clinic-views'

const admin = { name: 'Mara Ionescu', email: 'mara@linden-vet.example', role: 'ADMIN' } as const

/** The admin's list of clinics, by name. */
export const clinicListPages: Record<string, ReactNode> = Object.fromEntries(
  Object.entries(clinicListViews).map(([name, view]) => [
    name,
    <AppFrame key={name} person={admin} active="admin-clinics" width="wide">
      <ClinicListPage view={view} filters={<ClinicFilters view={view} />} now={now} />
    </AppFrame>,
  ]),
)
