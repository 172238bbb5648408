import 'server-only'
import { randomUUID } from 'node:crypto'
import { toAuditRow } from '@/lib/audit/append-audit-event'
import { type AuthorizationRequest, authorizationRequest } from '@/lib/digitail/authorize-url'
import { db } from '@/lib/infra/db'
import { hashSecret } from '@/lib/infra/random'
import { safeReturnPath } from '@/lib/infra/return-path'
import { settings } from '@/lib/infra/settings'
import { readClinicSeenBy } from '@/lib/store/clinics'
import { openAttempt } from '@/lib/store/connect-attempts'
import { sealVerifier } from '@/lib/vault/token-vault'
import { type ConnectActor, viewerOf } from './connect-actor'
import type { ConnectOutcome } from './connect-outcome'
import { redirectUri } from './redirect-uri'

/** How long someone may take on Digitail's pages, milliseconds. Digitail's own code lives as long. */
export const attemptLifetimeMs = 10 * 60_000

const maxAttemptsInLifetime = 20

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
 * Begins a connect attempt: remembers state (hashed) and PKCE verifier (sealed) for this person and this
 * browser, ten minutes, and says where to send the browser (RFC 6749 section 4.1.1, RFC 9700 section 4.7).
 * Any number of attempts may be open at once; none disturbs another.
 */
export async function startConnect(input: StartConnect): Promise<StartResult> {
  const expected = await expectedConnection(input)
  if (expected === 'not-found') return { kind: 'not-found' }
  const request = await authorizationRequest(redirectUri())
  if (!(await remember(input, request, expected))) return { kind: 'refused', outcome: 'too-many-attempts' }
  return { kind: 'leave', url: request.url }
}

// "Not yours" and "not there" get the same answer.
async function expectedConnection({ actor, clinicId }: StartConnect): Promise<string | null | 'not-found'> {
  if (clinicId === null) return null
  const clinic = await readClinicSeenBy(db(), viewerOf(actor), clinicId)
  return clinic === null ? 'not-found' : clinic.connectionId
}

async function remember(
  { actor, browser, clinicId, returnPath, requestId }: StartConnect,
  { state, verifier }: AuthorizationRequest,
  expected: string | null,
): Promise<boolean> {
  const id = randomUUID()
  const attempt = {
    id,
    stateHash: hashSecret(state),
    verifierSealed: sealVerifier(id, verifier),
    userId: actor.id,
    browserHash: hashSecret(browser),
    purpose: expected === null ? 'CONNECT' : 'RECONNECT',
    expectedConnectionId: expected,
    clinicId,
    environment: settings().DIGITAIL_ENVIRONMENT,
    redirectUri: redirectUri(),
    returnPath: safeReturnPath(returnPath, '/clinics'),
  } as const
  const audit = toAuditRow({
    action: 'connect.started',
    actor: { kind: 'person', userId: actor.id },
    subject: { kind: 'attempt', id },
    requestId,
    data: { purpose: expected === null ? 'connect' : 'reconnect' },
  })
  return await openAttempt(db(), attempt, { lifetimeMs: attemptLifetimeMs, most: maxAttemptsInLifetime }, audit)
}
