import type { Sandbox } from '../sandbox'
import type { Settings } from '../state/settings'

/** A request that may go on to login and consent; or where its refusal belongs. */
export type AuthorizeRequest =
  | { kind: 'own-page'; status: 400 | 401; title: string; text: string }
  | { kind: 'redirect'; url: string }
  | { kind: 'ok'; redirectUri: string; state: string | null; prompt: string | null }

type Refusal = { error: string; description: string; hint: string | null }

const challengeForm = /^[A-Za-z0-9\-._~]{43,128}$/
const malformed =
  'The request is missing a required parameter, includes an invalid parameter value, or is otherwise malformed.'

/**
 * Checks `GET /oauth/authorize`. Until the app and its redirect URI are known to belong together nothing is sent
 * back to it (RFC 6749 section 4.1.2.1); what is wrong after that goes back by redirect.
 */
export function readAuthorizeRequest(sandbox: Sandbox, query: URLSearchParams): AuthorizeRequest {
  const { app, settings } = sandbox
  if (query.get('client_id') !== app.clientId) {
    return { kind: 'own-page', status: 401, title: 'We do not know this app', text: 'Client authentication failed.' }
  }
  const redirectUri = query.get('redirect_uri') ?? (app.redirectUris.length === 1 ? app.redirectUris[0] : undefined)
  if (!redirectUri || !app.redirectUris.includes(redirectUri)) {
    const text = 'The address to return to is not on the list that was agreed with this app, so nothing was sent there.'
    return { kind: 'own-page', status: 401, title: 'This app may not use this return address', text }
  }
  if (query.get('response_type') !== 'code') {
    const text = 'The authorization grant type is not supported by the authorization server.'
    return { kind: 'own-page', status: 400, title: 'This app asked in a way we do not offer', text }
  }
  const state = query.get('state')
  const refusal = refuse(query)
  if (refusal) return { kind: 'redirect', url: errorRedirect({ redirectUri, state, refusal, settings: settings.now }) }
  return { kind: 'ok', redirectUri, state, prompt: query.get('prompt') }
}

/** @returns where the browser goes when the person said no. The older generation says nothing but the error. */
export function denialRedirect(redirectUri: string, state: string | null, settings: Settings): string {
  const refusal = {
    error: 'access_denied',
    description: 'The resource owner or authorization server denied the request.',
    hint: 'The user denied the request',
  }
  const isBare = settings.errorGeneration === 'league8'
  return isBare
    ? withParameters(redirectUri, { error: refusal.error, state })
    : errorRedirect({ redirectUri, state, refusal, settings })
}

function refuse(query: URLSearchParams): Refusal | null {
  if (query.get('scope')?.trim()) {
    const description = 'The requested scope is invalid, unknown, or malformed'
    return { error: 'invalid_scope', description, hint: 'Check the requested scope' }
  }
  if (query.get('code_challenge_method') !== 'S256') {
    return { error: 'invalid_request', description: malformed, hint: 'Code challenge method must be `S256`' }
  }
  if (!challengeForm.test(query.get('code_challenge') ?? '')) {
    return { error: 'invalid_request', description: malformed, hint: 'Code challenge must follow RFC 7636' }
  }
  return null
}

function errorRedirect({
  redirectUri,
  state,
  refusal,
  settings,
}: {
  redirectUri: string
  state: string | null
  refusal: Refusal
  settings: Settings
}): string {
  const message = settings.errorGeneration === 'league8' ? refusal.description : null
  const { error, description, hint } = refusal
  return withParameters(redirectUri, { state, error, error_description: description, hint, message })
}

function withParameters(uri: string, parameters: Record<string, string | null>): string {
  const url = new URL(uri)
  for (const [name, value] of Object.entries(parameters)) if (value !== null) url.searchParams.set(name, value)
  return url.href
}
