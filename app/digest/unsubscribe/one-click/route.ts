import { refuseFlood, refuseLarge } from '@/app/refuse-post'
import { paths } from '@/components/shell/paths'
import { onlyGetAndPost } from '@/lib/infra/other-methods'
import { newRequestId } from '@/lib/infra/request-id'
import { isSameOrigin } from '@/lib/infra/same-origin'
import { seeOther } from '@/lib/infra/see-other'
import { unsubscribeFromDigest } from '@/lib/notices/unsubscribe'

const asked = (request: Request) => {
  const { searchParams } = new URL(request.url)
  return { mail: searchParams.get('mail'), key: searchParams.get('key') }
}

/**
 * Ends the digests of whoever got the mail. Mailbox providers send this from their own servers, without cookies and
 * without an origin (RFC 8058 section 3.2): the key in the address is the whole right, and gives no other. A browser
 * that pressed our button is sent on to a page.
 */
export async function POST(request: Request): Promise<Response> {
  const refusal = refuseLarge(request) ?? (await refuseFlood(request, 'link'))
  if (refusal !== null) return refusal
  const { kind } = await unsubscribeFromDigest(asked(request), newRequestId(request))
  if (isSameOrigin(request)) return seeOther(kind === 'unknown' ? paths.unsubscribe : `${paths.unsubscribe}?done=yes`)
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(null, { status: kind === 'unknown' ? 404 : 200, headers })
}

/** A mail program that opens the address instead gets the page with the button; nothing changes. */
export function GET(request: Request): Response {
  return seeOther(`${paths.unsubscribe}?${new URL(request.url).searchParams}`)
}

export const { PUT, PATCH, DELETE, OPTIONS } = onlyGetAndPost
