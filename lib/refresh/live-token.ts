import type { ReconnectReason } from '@/lib/store/reconnect-reason'

/** A token to call Digitail with, and the generation that has to be named when Digitail refuses it. */
export type LiveToken = { kind: 'live'; accessToken: string; generation: number }

/**
 * Why there is no token now:
 * - `unknown-connection`: no such connection, or nobody has confirmed it yet
 * - `disconnected`: somebody ended it
 * - `needs-reconnect`: a person must authorise again; `reason` says why
 * - `digitail-unavailable`: Digitail gives none at the moment; we keep trying
 * - `our-configuration`: Digitail refuses this app, or a key is missing here; says nothing about the clinic
 * - `draining`: this instance is shutting down; another one serves the next request
 */
export type NoTokenCause =
  | 'unknown-connection'
  | 'disconnected'
  | 'needs-reconnect'
  | 'digitail-unavailable'
  | 'our-configuration'
  | 'draining'

export type NoLiveToken = {
  kind: 'none'
  because: NoTokenCause
  /** Only with `needs-reconnect`. */
  reason: ReconnectReason | null
  /** When asking again can help, milliseconds from now; null when only a person can change it. */
  retryAfterMs: number | null
}

export type TokenResult = LiveToken | NoLiveToken
