import { paths } from '@/components/shell/paths'
import type { ClinicListQuery } from '@/lib/admin/clinic-list-view'

/** The fields of a query, by the names that the address has for them; what says nothing is left out. */
export function queryFields({ text, state, acts, environment, sort }: ClinicListQuery): Record<string, string> {
  const all = { q: text, state, act: acts, env: environment, sort: sort === 'name' ? null : sort }
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** The address of a page of the list. @param place `after` or `before` a place, or `at` its end; nothing is its start */
export function listAddress(
  query: ClinicListQuery,
  place: { after?: string; before?: string; at?: 'end' } = {},
): string {
  const parameters = new URLSearchParams({ ...queryFields(query), ...place }).toString()
  return parameters === '' ? paths.adminClinics : `${paths.adminClinics}?${parameters}`
}

/** Whether anything but the order is asked for. */
export function isFiltered({ text, state, acts, environment }: ClinicListQuery): boolean {
  return text !== '' || state !== null || acts !== null || environment !== null
}
