import 'server-only'
import { isProductionBuild } from './env'

export type PolicyInput = {
  /** At least 128 random bits, new for each response. */
  nonce: string
  /** Origins that a form of ours may lead to: browsers check the redirect that answers it as well. */
  formTargets: string[]
  /** Origins of pictures beside https: the sandbox serves its logos over http. */
  imageOrigins: string[]
}

/** The policy of one HTML response (CSP level 3): only scripts that carry this response's nonce run. */
export function contentSecurityPolicy({ nonce, formTargets, imageOrigins }: PolicyInput): string {
  const development = isProductionBuild() ? [] : ["'unsafe-eval'"]
  const directives: Record<string, string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...development],
    'style-src': ["'self'", `'nonce-${nonce}'`],
    'img-src': ["'self'", 'data:', 'https:', ...imageOrigins],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'", ...formTargets],
    'frame-ancestors': ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}
