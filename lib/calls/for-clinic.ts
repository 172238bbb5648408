import 'server-only'
import type { Page } from '@/lib/digitail/page'
import type { MakeRequest } from './make-request'
import { type MakePage, type PagesBounds, pagesOf } from './pages-of'
import { type CallOptions, sendForClinic } from './send-for-clinic'

/** Calls to Digitail in one clinic's name. */
export type ClinicCalls = {
  /**
   * Sends one request: live token, budget, breaker, safe retries, one refresh on 401, counted.
   *
   * @throws CallError
   */
  send: <T>(request: MakeRequest<T>) => Promise<T>
  /**
   * The pages of a list, by number, one request for each.
   *
   * @throws CallError while iterating
   */
  pages: <T>(make: MakePage<T>, bounds?: PagesBounds) => AsyncGenerator<Page<T>, void>
}

/**
 * Speaks to Digitail for a clinic. Whether a person may see this clinic is decided before, by the caller.
 *
 * @param clinicId our id of the clinic
 */
export function forClinic(clinicId: string, options: CallOptions = {}): ClinicCalls {
  const send = <T>(request: MakeRequest<T>) => sendForClinic(clinicId, request, options)
  return { send, pages: (make, bounds) => pagesOf(send, make, bounds) }
}
