import { backgroundJobs } from '@/app/background-jobs'
import { hasBearerSecret } from '@/lib/infra/bearer-secret'
import { onlyGetAndPost } from '@/lib/infra/other-methods'
import { settings } from '@/lib/infra/settings'
import { runWork } from '@/lib/refresh/background-work'
import { sweep } from '@/lib/refresh/sweep'

/** Below the minute after which most platforms end a request, and schedulers come again. */
const longestSweepMs = 40_000

/** The same minute, in seconds, for platforms that read it from the build. */
export const maxDuration = 60

const noStore = { 'Cache-Control': 'no-store' }

function refuse(request: Request): Response | null {
  const { CRON_SECRET } = settings()
  if (CRON_SECRET === undefined) return new Response(null, { status: 404, headers: noStore })
  if (hasBearerSecret(request, CRON_SECRET)) return null
  return new Response(null, { status: 401, headers: { ...noStore, 'WWW-Authenticate': 'Bearer' } })
}

/**
 * One sweep and every other background job, for deployments where no server runs in the background: a scheduler calls
 * it every minute with CRON_SECRET. Calling it twice at once, or beside a server that sweeps by itself, does no harm.
 *
 * @returns JSON counts; 500 with the names in `unfinished` when a job failed, 404 while CRON_SECRET is not set, 401
 *   without it in the request
 */
export async function POST(request: Request): Promise<Response> {
  const refusal = refuse(request)
  if (refusal !== null) return refusal
  const jobs = backgroundJobs.map(({ name, run, once }) => ({ name, run: once ?? run }))
  const { results, unfinished } = await runWork([{ name: 'sweep', run: () => sweep(longestSweepMs) }, ...jobs])
  const { sweep: counts, ...others } = results
  const status = unfinished.length > 0 ? 500 : 200
  return Response.json(Object.assign({}, counts, others, { unfinished }), { status, headers: noStore })
}

/** Some schedulers, such as Vercel's, can only send GET. It takes a secret that no browser has, so no page can send it. */
export const GET = POST

/** Next would run GET for a HEAD: whoever only looks whether it is there does no work. */
export function HEAD(request: Request): Response {
  return refuse(request) ?? new Response(null, { status: 204, headers: noStore })
}

export const { PUT, PATCH, DELETE, OPTIONS } = onlyGetAndPost
