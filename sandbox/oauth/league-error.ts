import OAuth2Server from '@node-oauth/oauth2-server'
import type { Settings } from '../state/settings'

/**
 * What can go wrong at the token endpoint, in the words of the suspected server's two generations.
 * Statuses and shapes: inferred from that server's source (fact sheet 1.5), never stated by Digitail.
 */
export type LeagueKind = 'client' | 'refresh' | 'code' | 'verifier' | 'parameter' | 'grant-type' | 'server'

type Generation = Settings['errorGeneration']
type Line = { status: 400 | 401 | 500; error: string; description: string }

const malformed =
  'The request is missing a required parameter, includes an invalid parameter value, ' +
  'includes a parameter more than once, or is otherwise malformed.'
const badGrant =
  'The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, ' +
  'expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.'

const lines: Record<LeagueKind, Record<Generation, Line>> = {
  client: both({ status: 401, error: 'invalid_client', description: 'Client authentication failed' }),
  refresh: {
    league8: { status: 401, error: 'invalid_request', description: 'The refresh token is invalid.' },
    league9: { status: 400, error: 'invalid_grant', description: 'The refresh token is invalid.' },
  },
  code: {
    league8: { status: 400, error: 'invalid_request', description: malformed },
    league9: { status: 400, error: 'invalid_grant', description: badGrant },
  },
  verifier: both({ status: 400, error: 'invalid_grant', description: badGrant }),
  parameter: both({ status: 400, error: 'invalid_request', description: malformed }),
  'grant-type': both({
    status: 400,
    error: 'unsupported_grant_type',
    description: 'The authorization grant type is not supported by the authorization server.',
  }),
  server: both({
    status: 500,
    error: 'server_error',
    description: 'The authorization server met an unexpected condition.',
  }),
}

/** Thrown from inside the OAuth library, which passes its own kind of error through untouched. */
export class LeagueError extends OAuth2Server.OAuthError {
  readonly kind: LeagueKind
  readonly hint: string | null

  constructor(kind: LeagueKind, hint: string | null = null) {
    super(kind, { name: 'league_error', code: 400 })
    this.kind = kind
    this.hint = hint
  }
}

/** @returns status and body; the older generation repeats the description as `message`. */
export function leagueAnswer({ error, generation }: { error: LeagueError; generation: Generation }) {
  const line = lines[error.kind][generation]
  return {
    status: line.status,
    body: {
      error: line.error,
      error_description: line.description,
      ...(error.hint === null ? {} : { hint: error.hint }),
      ...(generation === 'league8' ? { message: line.description } : {}),
    },
  }
}

/** @returns the league's word for an error of the OAuth library (or anything else that was thrown). */
export function asLeagueError(thrown: unknown): LeagueError {
  if (thrown instanceof LeagueError) return thrown
  if (!(thrown instanceof Error)) return new LeagueError('server')
  const { name, message } = thrown
  const parameter = /`(\w+)`/.exec(message)?.[1]
  if (name === 'invalid_client') return new LeagueError('client')
  if (name === 'unsupported_grant_type')
    return new LeagueError('grant-type', 'Check that all required parameters have been provided')
  if (message.includes('refresh token')) return new LeagueError('refresh', 'Token has been revoked')
  if (message.includes('code verifier is invalid'))
    return new LeagueError('verifier', 'Failed to verify `code_verifier`.')
  if (message.includes('redirect_uri')) return new LeagueError('parameter', 'Invalid redirect URI')
  if (parameter) return new LeagueError('parameter', `Check the \`${parameter}\` parameter`)
  if (message.includes('authorization code')) return new LeagueError('code', 'Authorization code has been revoked')
  return name === 'server_error' ? new LeagueError('server') : new LeagueError('parameter')
}

function both(line: Line): Record<Generation, Line> {
  return { league8: line, league9: line }
}
