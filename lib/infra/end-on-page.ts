import 'server-only'
import type { WithHeaders } from './client-address'
import { errorFacts, logger } from './logger'
import { newRequestId } from './request-id'
import { seeOther } from './see-other'

/**
 * Runs a route handler that must end on a page whatever happens: Next answers one that throws with an empty 500, and
 * the browser would show its own words and keep the address, with whatever stands in it.
 *
 * @param request what is being answered
 * @param page path of the page to end on; it gets a reference, `ref`, the first 8 digits of the request's id
 * @param handle given the request's id
 * @returns its answer; after a failure, which is logged without its message, the way to the page
 */
export async function endOnPage(
  request: WithHeaders,
  page: string,
  handle: (requestId: string) => Promise<Response>,
): Promise<Response> {
  const requestId = newRequestId(request)
  try {
    return await handle(requestId)
  } catch (error) {
    logger().error({ event: 'request.failed', requestId, ...errorFacts(error) }, 'a request failed')
    return seeOther(`${page}?ref=${requestId.slice(0, 8)}`)
  }
}
