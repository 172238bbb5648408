import 'server-only'
import { type BulkheadPolicy, bulkhead, isBulkheadRejectedError } from 'cockatiel'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { CallError } from './call-error'

const atOnce = 16
const waiting = 200

const bulkheads = oncePerProcess('clinic-bulkheads', () => new Map<string, BulkheadPolicy>())

function bulkheadOf(clinicId: string): BulkheadPolicy {
  const known = bulkheads.get(clinicId)
  if (known !== undefined) return known
  const made = bulkhead(atOnce, waiting)
  bulkheads.set(clinicId, made)
  return made
}

/**
 * Runs a call with at most 16 of the same clinic at once; up to 200 more wait for their turn. A clinic that
 * is slow, or asks too much, takes nothing from the others.
 *
 * @throws CallError too-many-requests when more are waiting already
 */
export async function inBulkhead<T>(clinicId: string, operation: string, call: () => Promise<T>): Promise<T> {
  const policy = bulkheadOf(clinicId)
  try {
    return await policy.execute(call)
  } catch (error) {
    if (!isBulkheadRejectedError(error)) throw error
    throw new CallError('too-many-requests', operation)
  } finally {
    if (policy.executionSlots === atOnce) bulkheads.delete(clinicId)
  }
}
