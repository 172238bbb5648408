import 'server-only'
import { db } from '@/lib/infra/db'
import { safeReturnPath } from '@/lib/infra/return-path'
import { readClinicSeenBy } from '@/lib/store/clinics'
import { type ConnectActor, viewerOf } from './connect-actor'
import type { ConnectOutcome } from './connect-outcome'
import { rememberAttempt } from './remember-attempt'

export type StartConnect = {
  actor: ConnectActor
  /** The mark of this browser: the value of its connect cookie. */
  browser: string
  /** Given for a reconnect: the clinic from whose page the person came. */
  clinicId: string | null
  returnPath: unknown
  requestId: string | null
}

export type StartResult =
  | { kind: 'leave'; url: URL }
  | { kind: 'refused'; outcome: ConnectOutcome }
  | { kind: 'not-found' }

/**
 * Begins a connect attempt of someone signed in, and says where to send the browser. Any number of attempts
 * may be open at once; none disturbs another.
 */
export async function startConnect(input: StartConnect): Promise<StartResult> {
  const { actor, browser, clinicId, returnPath, requestId } = input
  const expectedConnectionId = await expectedConnection(input)
  if (expectedConnectionId === 'not-found') return { kind: 'not-found' }
  const url = await rememberAttempt(db(), {
    party: { kind: 'person', userId: actor.id },
    browser,
    clinicId,
    expectedConnectionId,
    returnPath: safeReturnPath(returnPath, '/clinics'),
    requestId,
  })
  return url === null ? { kind: 'refused', outcome: 'too-many-attempts' } : { kind: 'leave', url }
}

// "Not yours" and "not there" get the same answer.
async function expectedConnection({ actor, clinicId }: StartConnect): Promise<string | null | 'not-found'> {
  if (clinicId === null) return null
  const clinic = await readClinicSeenBy(db(), viewerOf(actor), clinicId)
  return clinic === null ? 'not-found' : clinic.connectionId
}
