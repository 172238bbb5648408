import { onlyGet } from '@/lib/infra/other-methods'
import { isReady } from '@/lib/upkeep/readiness'

/** Whether a load balancer should send requests here. */
export async function GET(): Promise<Response> {
  return (await isReady())
    ? Response.json({ status: 'ready' })
    : Response.json({ status: 'not ready' }, { status: 503 })
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyGet
