import 'server-only'
import { randomUUID } from 'node:crypto'
import { toAuditRow } from '@/lib/audit/append-audit-event'
import { authorizationRequest } from '@/lib/digitail/authorize-url'
import type { Transaction } from '@/lib/infra/db'
import { hashSecret } from '@/lib/infra/random'
import { settings } from '@/lib/infra/settings'
import { openAttempt } from '@/lib/store/connect-attempts'
import { sealVerifier } from '@/lib/vault/token-vault'
import type { ConnectParty } from './connect-actor'
import { redirectUri } from './redirect-uri'

/** How long someone may take on Digitail's pages, milliseconds. Digitail's own code lives as long. */
export const attemptLifetimeMs = 10 * 60_000

const maxAttemptsInLifetime = 20

export type RememberAttempt = {
  party: ConnectParty
  /** The mark of this browser: the value of its connect cookie. */
  browser: string
  /** The clinic it is for, when that is known. */
  clinicId: string | null
  /** The connection that a reconnect means to renew. */
  expectedConnectionId: string | null
  /** A path of this app. */
  returnPath: string
  requestId: string | null
}

/**
 * Remembers state (hashed) and PKCE verifier (sealed) for one party and one browser, ten minutes
 * (RFC 6749 section 4.1.1, RFC 9700 section 4.7).
 *
 * @returns where to send the browser, or null when this party pressed too often
 */
export async function rememberAttempt(tx: Transaction, input: RememberAttempt): Promise<URL | null> {
  const { party, browser, clinicId, expectedConnectionId, returnPath, requestId } = input
  const { url, state, verifier } = authorizationRequest(redirectUri())
  const id = randomUUID()
  const isReconnect = expectedConnectionId !== null
  const attempt = {
    id,
    stateHash: hashSecret(state),
    verifierSealed: sealVerifier(id, verifier),
    userId: party.kind === 'person' ? party.userId : null,
    linkId: party.kind === 'link' ? party.linkId : null,
    browserHash: hashSecret(browser),
    purpose: isReconnect ? 'RECONNECT' : 'CONNECT',
    expectedConnectionId,
    clinicId,
    environment: settings().DIGITAIL_ENVIRONMENT,
    redirectUri: redirectUri(),
    returnPath,
  } as const
  const audit = toAuditRow({
    action: 'connect.started',
    actor: party,
    subject: { kind: 'attempt', id },
    requestId,
    data: { purpose: isReconnect ? 'reconnect' : 'connect', ...(clinicId !== null && { clinic: clinicId }) },
  })
  const limits = { lifetimeMs: attemptLifetimeMs, most: maxAttemptsInLifetime }
  return (await openAttempt(tx, attempt, limits, audit)) ? url : null
}
