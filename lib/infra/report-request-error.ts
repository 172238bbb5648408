import 'server-only'
import type { Instrumentation } from 'next'
import { errorFacts, logger } from './logger'
import { plainRequestId, requestIdHeader } from './request-id'

/**
 * Logs what failed while a page or handler was answering, under the reference that the error page shows. The route stands
 * for the address, which may hold a code or the secret of a link.
 *
 * @see https://nextjs.org/docs/app/api-reference/file-conventions/instrumentation (onRequestError)
 */
export const reportRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const { routePath, routeType } = context
  const requestId = plainRequestId(request.headers[requestIdHeader])
  const where = { method: request.method, route: routePath, part: routeType, ...(requestId !== null && { requestId }) }
  logger().error({ event: 'request.failed', ...where, ...errorFacts(error) }, 'a request failed')
}
