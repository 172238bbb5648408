import { mailStyle } from '@/components/notices/mail-style'
import { keepOverview } from '@/lib/admin/keep-overview'
import { sweepAbandoned } from '@/lib/connect/sweep-abandoned'
import { hasBearerSecret } from '@/lib/infra/bearer-secret'
import { onlyPost } from '@/lib/infra/other-methods'
import { settings } from '@/lib/infra/settings'
import { noticePorts } from '@/lib/notices/notice-ports'
import { runNotices } from '@/lib/notices/run-notices'
import { sweep } from '@/lib/refresh/sweep'

/** Below the minute after which most platforms end a request, and schedulers come again. */
const longestSweepMs = 40_000

const noStore = { 'Cache-Control': 'no-store' }

/**
 * One sweep, and the notices that are due, for deployments where no server runs in the background: a scheduler calls
 * it every minute with CRON_SECRET. Calling it twice at once, or beside a server that sweeps by itself, does no harm.
 *
 * @returns JSON counts; 404 while CRON_SECRET is not set, 401 without it in the request
 */
export async function POST(request: Request): Promise<Response> {
  const { CRON_SECRET } = settings()
  if (CRON_SECRET === undefined) return new Response(null, { status: 404, headers: noStore })
  if (!hasBearerSecret(request, CRON_SECRET)) {
    return new Response(null, { status: 401, headers: { ...noStore, 'WWW-Authenticate': 'Bearer' } })
  }
  const counts = await sweep(longestSweepMs)
  const abandoned = await sweepAbandoned()
  await keepOverview()
  const notices = await runNotices(noticePorts(mailStyle))
  return Response.json({ ...counts, abandoned, notices }, { headers: noStore })
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
