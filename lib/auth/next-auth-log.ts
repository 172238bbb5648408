import 'server-only'
import type { LoggerInstance } from 'next-auth'
import { errorFacts, logger } from '@/lib/infra/logger'

// RFC 6749 5.2 and 4.1.2.1: words of a closed list are safe to log, the sentences around them are not.
const oauthErrors = [
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'invalid_scope',
  'unauthorized_client',
  'unsupported_response_type',
  'access_denied',
  'server_error',
  'temporarily_unavailable',
]

function innerError(metadata: unknown): unknown {
  return typeof metadata === 'object' && metadata !== null && 'error' in metadata ? metadata.error : metadata
}

/** next-auth's messages, less everything that could hold a state, a code or an issuer's own text. */
export const nextAuthLog: Partial<LoggerInstance> = {
  error: (report: string, metadata: unknown) => {
    const error = innerError(metadata)
    const message = error instanceof Error ? error.message : ''
    const oauthError = oauthErrors.find((word) => message.startsWith(word))
    logger().error({ report, ...errorFacts(error), ...(oauthError && { oauthError }) }, 'sign-in at the issuer failed')
  },
  warn: (report: string) => logger().warn({ report }, 'next-auth warns'),
  debug: () => {},
}
