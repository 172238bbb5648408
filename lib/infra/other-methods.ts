import 'server-only'

type Handler = () => Response

// Next answers 405 by itself, but without the methods that are allowed, which RFC 9110 section 15.5.6 asks for.
function refusing(allow: string): Handler {
  return () => new Response(null, { status: 405, headers: { Allow: allow, 'Cache-Control': 'no-store' } })
}

const [postOnly, getOnly, getAndPost] = [refusing('POST'), refusing('GET, HEAD'), refusing('GET, HEAD, POST')]
const never = (refuse: Handler) => ({ PUT: refuse, PATCH: refuse, DELETE: refuse, OPTIONS: refuse })

/** The other methods of a route handler that takes POST. */
export const onlyPost = { GET: postOnly, HEAD: postOnly, ...never(postOnly) }

/** The other methods of a route handler that takes GET; Next has GET answer HEAD where the handler does not. */
export const onlyGet = { POST: getOnly, ...never(getOnly) }

/** The other methods of a route handler that takes both. */
export const onlyGetAndPost = never(getAndPost)
