import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { retrieveClinic } from '@/lib/digitail/clinics'
import { DigitailError, type DigitailErrorCode } from '@/lib/digitail/digitail-error'
import { type DigitailAccount, type DigitailClinic, me } from '@/lib/digitail/me'
import { sendRequest } from '@/lib/digitail/send-request'
import { exchangeCode, revokeToken } from '@/lib/digitail/token-endpoint'
import type { TokenFailure } from '@/lib/digitail/token-outcome'
import { openVerifier, type TokenPair } from '@/lib/vault/token-vault'
import type { ConnectOutcome } from './connect-outcome'
import type { ConsumedAttempt } from './consumed-attempt'

/** What an authorization brought: tokens in the clear, to be sealed at once, and whose they are. */
export type Grant = { pair: TokenPair; expiresInSeconds: number | null; account: DigitailAccount }

export type GrantResult = { kind: 'granted'; grant: Grant } | { kind: 'refused'; outcome: ConnectOutcome }

const exchangeOutcomes: Record<TokenFailure['kind'], ConnectOutcome> = {
  'not-sent': 'digitail-unavailable',
  refused: 'digitail-unavailable',
  ambiguous: 'digitail-unclear',
  'dead-grant': 'code-refused',
  'our-configuration': 'misconfigured',
}

const accountOutcomes: Record<DigitailErrorCode, ConnectOutcome> = {
  unauthenticated: 'not-permitted',
  forbidden: 'not-permitted',
  'not-found': 'misconfigured',
  'invalid-request': 'misconfigured',
  'too-many-requests': 'digitail-unavailable',
  unavailable: 'digitail-unavailable',
  unreadable: 'digitail-unclear',
}

/**
 * Exchanges the code, once, and asks Digitail who authorised: the new tokens have answered a call
 * before anything that works is replaced by them.
 *
 * @param callbackUrl the configured redirect URI with the parameters that came back
 */
export async function receiveGrant(attempt: ConsumedAttempt, state: string, callbackUrl: URL): Promise<GrantResult> {
  const verifier = openVerifier(attempt.id, attempt.verifierSealed ?? '')
  const outcome = await exchangeCode({ callbackUrl, state, verifier }).catch(() => null)
  if (outcome === null) return { kind: 'refused', outcome: 'bad-callback' }
  if (outcome.kind !== 'tokens') return { kind: 'refused', outcome: exchangeOutcomes[outcome.kind] }
  const { accessToken, refreshToken, expiresInSeconds } = outcome.tokens
  // Without a refresh token the clinic would be lost at the first expiry: better to say so now.
  if (refreshToken === null) return { kind: 'refused', outcome: 'digitail-unclear' }
  return await identify({ accessToken, refreshToken }, expiresInSeconds)
}

async function identify(pair: TokenPair, expiresInSeconds: number | null): Promise<GrantResult> {
  try {
    const account = await readAccount(pair.accessToken)
    if (account.clinics.length > 0) return { kind: 'granted', grant: { pair, expiresInSeconds, account } }
    await discardPair(pair)
    return { kind: 'refused', outcome: 'no-clinics' }
  } catch (error) {
    if (!(error instanceof DigitailError)) throw error
    await discardPair(pair)
    return { kind: 'refused', outcome: accountOutcomes[error.code] }
  }
}

// Somebody waits for a page meanwhile, and here the tokens are gone already.
const revocation = { deadlineMs: 5_000 }

/**
 * Hands tokens back that will not be used, where the provider takes them. Waits five seconds at most.
 *
 * @returns whether it confirmed both
 */
export async function discardPair({ refreshToken, accessToken }: TokenPair): Promise<boolean> {
  const gone = await Promise.all([revokeToken(refreshToken, revocation), revokeToken(accessToken, revocation)])
  return gone.every(Boolean)
}

const patienceMs = [300, 1_200]

async function readAccount(accessToken: string): Promise<DigitailAccount> {
  for (const pause of patienceMs) {
    try {
      return await withTimezones(await sendRequest(me(), accessToken), accessToken)
    } catch (error) {
      if (!(error instanceof DigitailError) || error.code !== 'unavailable') throw error
      await wait(pause)
    }
  }
  return await sendRequest(me(), accessToken)
}

const mostAskedFor = 12

// The list of a group names its clinics without their time zones; each clinic's own record may tell.
async function withTimezones(account: DigitailAccount, accessToken: string): Promise<DigitailAccount> {
  const silent = account.clinics.filter((clinic) => clinic.timezone === null).slice(0, mostAskedFor)
  const told = await Promise.all(
    silent.map((clinic) => sendRequest(retrieveClinic(clinic.id), accessToken).catch(() => null)),
  )
  const byId = new Map(told.flatMap((clinic) => (clinic === null ? [] : [[clinic.id, clinic]])))
  return { ...account, clinics: account.clinics.map((clinic) => complete(clinic, byId.get(clinic.id))) }
}

function complete(clinic: DigitailClinic, told: DigitailClinic | undefined): DigitailClinic {
  return {
    ...clinic,
    timezone: clinic.timezone ?? told?.timezone ?? null,
    locale: clinic.locale ?? told?.locale ?? null,
  }
}
