import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { CallError, type CallErrorCode } from '@/lib/calls/call-error'
import { flushUsage } from '@/lib/calls/count-request'
import { forClinic } from '@/lib/calls/for-clinic'
import { me } from '@/lib/digitail/me'
import { inTransaction } from '@/lib/infra/db'
import type { ClinicFacts } from '@/lib/store/clinics'
import { type AdminActor, clinicForAdmin, mayPress } from './clinic-for-admin'
import type { TestOutcome } from './test-outcome'

export type TestResult = { kind: 'tested'; outcome: TestOutcome; ms: number } | { kind: 'not-found' | 'too-soon' }

const outcomes: Record<CallErrorCode, TestOutcome> = {
  'needs-reconnect': 'needs-reconnect',
  disconnected: 'not-connected',
  'not-permitted': 'not-permitted',
  'not-found': 'our-configuration',
  'invalid-request': 'our-configuration',
  'too-many-requests': 'budget',
  'digitail-unavailable': 'unavailable',
  'our-configuration': 'our-configuration',
  'foreign-clinic': 'not-seen',
  unreadable: 'unavailable',
}

const maxWaitMs = 5_000

// Any code that a bug of ours, and not Digitail, is behind goes on as the exception that it is.
async function ask(clinic: ClinicFacts): Promise<TestOutcome> {
  try {
    const account = await forClinic(clinic.id, { maxWaitMs }).send(me())
    return account.clinics.some(({ id }) => id === clinic.digitailClinicId) ? 'answered' : 'not-seen'
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    return outcomes[error.code]
  }
}

/**
 * Makes one cheap real call (GET /auth/me) in a clinic's name, counted and budgeted like all others, and writes down
 * what it found: the evidence that a connection works is an answer, not a memory.
 */
export async function testClinic(input: {
  actor: AdminActor
  clinicId: string
  requestId: string | null
}): Promise<TestResult> {
  const { actor, clinicId, requestId } = input
  const clinic = await clinicForAdmin(actor, clinicId)
  if (clinic === null) return { kind: 'not-found' }
  if (!(await mayPress('test', clinic.connectionId ?? clinicId))) return { kind: 'too-soon' }
  const started = performance.now()
  const outcome = await ask(clinic)
  const ms = Math.round(performance.now() - started)
  await flushUsage()
  await inTransaction((tx) =>
    appendAuditEvent(tx, {
      action: 'connection.tested',
      actor: { kind: 'person', userId: actor.id },
      subject: { kind: 'clinic', id: clinicId },
      requestId,
      data: { outcome, ms, connection: clinic.connectionId },
    }),
  )
  return { kind: 'tested', outcome, ms }
}
