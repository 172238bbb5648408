import { onlyGet } from '@/lib/infra/other-methods'

/** The process turns over. Says nothing else, so that nothing else gets it restarted. */
export function GET(): Response {
  return Response.json({ status: 'live' })
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyGet
