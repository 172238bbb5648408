import { type NextRequest, NextResponse } from 'next/server'
import { digitailEnvironment } from '@/lib/digitail/environments'
import { contentSecurityPolicy } from '@/lib/infra/content-security-policy'
import { missingAtFirstStart } from '@/lib/infra/first-start'
import { randomToken } from '@/lib/infra/random'
import { settings } from '@/lib/infra/settings'

function policy(): string {
  const { DIGITAIL_BASE_URL } = settings()
  const imageOrigins = DIGITAIL_BASE_URL === undefined ? [] : [DIGITAIL_BASE_URL.origin]
  const formTargets = digitailEnvironment(settings()).browserHosts
  return contentSecurityPolicy({ nonce: randomToken(), formTargets, imageOrigins })
}

/**
 * Gives every response its own policy and keeps it out of caches. It decides nothing about who may see
 * what: that is asked beside each query. An app without settings has one page, which says how to give it some.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const missing = missingAtFirstStart()
  if (missing !== null) return (await import('@/app/setup-answer')).setupAnswer(request, missing)
  const value = policy()
  const headers = new Headers(request.headers)
  // Next reads the nonce from here. Whatever a visitor sent under these names is gone.
  headers.set('Content-Security-Policy', value)
  headers.delete('Content-Security-Policy-Report-Only')
  headers.delete('X-Nonce')
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', value)
  response.headers.set('Cache-Control', 'no-store')
  return response
}

// The two steps of a connect answer with redirects alone: next.config.mjs gives them a policy that allows nothing, at
// half the cost of a request that passes here. The preview of a mail has a stricter policy of its own there too.
export const config = {
  matcher:
    '/((?!_next/static/|connect/digitail/start$|connect/digitail/callback$|admin/notices/preview/[a-z-]+/mail$).*)',
}
