import type { ClinicView } from '@/lib/connect/connection-view'

/** One row of the admin's list of clinics. */
export type ConnectedClinicView = Omit<ClinicView, 'sharedWith'> & {
  environment: 'production' | 'sandbox' | 'local'
  digitailClinicId: number
}

export const listedHealths = ['needs_reconnect', 'degraded', 'live', 'never', 'disconnected'] as const
export type ListedHealth = (typeof listedHealths)[number]

/** Who must act: a person at the clinic, we, or nobody. */
export const listedActs = ['person', 'us', 'nobody'] as const
export type ListedActs = (typeof listedActs)[number]

/** Orders of the list; a minus turns one round. `since` and `last` begin with the oldest. */
export const listSorts = ['name', '-name', 'state', '-state', 'since', '-since', 'last', '-last'] as const
export type ListedSort = (typeof listSorts)[number]

/** What the address of the list says, without where in the list one is. Null means all. */
export type ClinicListQuery = {
  /** What was typed; every word is the beginning of one in name, place, number or Digitail account. */
  text: string
  state: ListedHealth | null
  acts: ListedActs | null
  environment: ConnectedClinicView['environment'] | null
  sort: ListedSort
}

/** One page of the list. `next` and `previous` are places in it, for the address; null where there is nothing more. */
export type ClinicListView = {
  query: ClinicListQuery
  clinics: ConnectedClinicView[]
  /** All clinics there are. */
  total: number
  /** How many the query lets through; null when a search found more than a page and did not count on. */
  matching: number | null
  next: string | null
  previous: string | null
  /** Those that any clinic belongs to. */
  environments: ConnectedClinicView['environment'][]
}
