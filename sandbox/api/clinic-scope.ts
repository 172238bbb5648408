import type { SandboxContext } from '../http'
import type { Sandbox } from '../sandbox'
import type { Clinic } from '../world/world-types'
import { forbidden, missing } from './api-failure'
import { readFilters } from './list-query'

type Refusal = { refusal: Response | Promise<Response> }

/** @returns whether this account works at a clinic. */
export function mayUseClinic(c: SandboxContext, clinicId: number): boolean {
  return c.var.account.clinicIds.includes(clinicId)
}

/**
 * The clinic a list is about: `filter[clinic_id]`, required (422), one of the account's own (403).
 * @param allowed further filters of this list
 */
export function clinicOfList(
  c: SandboxContext,
  sandbox: Sandbox,
  allowed: readonly string[] = [],
): { clinic: Clinic; filters: Record<string, string> } | Refusal {
  const read = readFilters(c, { allowed: ['clinic_id', ...allowed] })
  if ('refusal' in read) return read
  if (!read.filters.clinic_id) return { refusal: missing(c, ['filter.clinic_id']) }
  const clinic = sandbox.world.clinic(Number(read.filters.clinic_id))
  if (!clinic || !mayUseClinic(c, clinic.id)) return { refusal: forbidden(c) }
  return { clinic, filters: read.filters }
}
