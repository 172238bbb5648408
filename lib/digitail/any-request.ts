import type { z } from 'zod'
import type { DigitailRequest, RequestBody } from './digitail-request'
import { isPlainPath } from './plain-path'

/**
 * A request for an endpoint that has no operation here yet. It passes the same guards as any other: clinic,
 * budget, breaker, count. Write an operation once you know the endpoint.
 *
 * @param from.path below the API address, such as "/visit-types"; letters, digits, "-", "_", "." and "~" only
 * @param from.clinicId the clinic it is about, as Digitail numbers it; sent as `filter[clinic_id]` with a GET
 * @param from.answer what is used of the answer; unknown fields pass
 * @param from.isRepeatable false unless you say so, even for a GET: Digitail has one that sends mail
 * @throws RangeError for a path with a host, a query, or ".."
 */
export function anyRequest<T>(from: {
  method: DigitailRequest<T>['method']
  path: string
  clinicId: number | null
  query?: DigitailRequest<T>['query']
  body?: RequestBody
  answer: z.ZodType<T>
  isRepeatable?: boolean
}): DigitailRequest<T> {
  const { method, path, clinicId, query = {}, body = { kind: 'none' }, answer, isRepeatable = false } = from
  if (!isPlainPath(path)) throw new RangeError('a path is plain, such as /visit-types')
  const clinicFilter = method === 'GET' && clinicId !== null ? { 'filter[clinic_id]': clinicId } : {}
  return {
    // Ids stay out of the name under which it is counted.
    operation: `any ${method} ${path.replaceAll(/\/\d+/g, '/{id}')}`,
    method,
    path,
    clinicId,
    query: { ...clinicFilter, ...query },
    body,
    answer,
    isRepeatable,
  }
}
