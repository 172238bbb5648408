import type { DigitailRequest } from './digitail-request'

/** Which page of a clinic's list. */
export type ListOf = {
  clinicId: number
  page: number
  /** At most 1,000. */
  perPage: number
  /** Further filters by their bare names. Which ones a list knows is not documented; an unknown one is answered with 400. */
  filters?: Readonly<Record<string, string | number | boolean | undefined>>
}

/** The query of a list (digitail documentation: pagination; filters as the sample of list-all-sales spells them). */
export function listQuery({ clinicId, page, perPage, filters }: ListOf): DigitailRequest<unknown>['query'] {
  const own = { 'filter[clinic_id]': clinicId, page, per_page: perPage }
  if (filters === undefined) return own
  const named = Object.entries(filters).map(([name, value]) => [`filter[${name}]`, value])
  return { ...Object.fromEntries(named), ...own }
}
