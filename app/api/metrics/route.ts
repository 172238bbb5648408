import { hasBearerSecret } from '@/lib/infra/bearer-secret'
import { renderMetrics } from '@/lib/infra/metrics'
import { onlyGet } from '@/lib/infra/other-methods'
import { settings } from '@/lib/infra/settings'
import { fleetReadings } from '@/lib/upkeep/fleet-readings'

const noStore = { 'Cache-Control': 'no-store' }

/**
 * Metrics for Prometheus. No clinic, person or address is in them.
 *
 * @returns 404 while METRICS_TOKEN is not set, 401 without it in the request
 */
export async function GET(request: Request): Promise<Response> {
  const { METRICS_TOKEN } = settings()
  if (METRICS_TOKEN === undefined) return new Response(null, { status: 404, headers: noStore })
  if (!hasBearerSecret(request, METRICS_TOKEN)) {
    return new Response(null, { status: 401, headers: { ...noStore, 'WWW-Authenticate': 'Bearer' } })
  }
  const { contentType, text } = await renderMetrics(await fleetReadings())
  return new Response(text, { headers: { ...noStore, 'Content-Type': contentType } })
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyGet
