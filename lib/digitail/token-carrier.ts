import 'server-only'
import type { CustomFetch } from 'openid-client'
import { freshConnection } from './fresh-connection'
import { jsonObject, tokenAnswer } from './token-answer'
import { exchange, type RawAnswer, TransportError } from './transport'

/** What the carrier met: the outcome is judged on the answer itself, not on the library's error. */
export type Seen = { answer: RawAnswer } | { error: TransportError } | null

export type TokenCarrier = { send: CustomFetch; seen: () => Seen }

const maxAnswerBytes = 64 * 1024

/** An answer as it came. @throws RangeError, TypeError for a status that is none, or that may have no text */
export function plainResponse({ status, contentType, text }: RawAnswer): Response {
  return new Response(text, { status, headers: { 'content-type': contentType } })
}

/**
 * A token answer reduced to what the library must see: no odd member (scope, id_token, a lifetime that is
 * none) may cost tokens that are otherwise good.
 *
 * @throws ZodError for a success that cannot be read, whatever the library would make of it
 */
export function tokenResponse(answer: RawAnswer): Response {
  if (answer.status >= 300) return plainResponse(answer)
  const { expires_in, ...tokens } = tokenAnswer.parse(jsonObject(answer.contentType, answer.text))
  return Response.json({ ...tokens, ...(expires_in !== null && { expires_in }) })
}

/**
 * Carries one request of the OAuth library, which builds and validates it: own connection, deadline, size
 * limit, no redirects.
 *
 * @param toResponse what the library gets to see
 */
export function tokenCarrier(deadlineMs: number, toResponse: (answer: RawAnswer) => Response): TokenCarrier {
  let seen: Seen = null
  const send: CustomFetch = async (address, { body, headers }) => {
    const url = new URL(address)
    const connection = freshConnection(url.origin)
    try {
      const answer = await exchange({
        origin: url.origin,
        path: url.pathname + url.search,
        method: 'POST',
        headers: { ...headers, accept: 'application/json', 'accept-encoding': 'identity' },
        body: String(body),
        dispatcher: connection,
        deadlineMs,
        maxBytes: maxAnswerBytes,
      })
      seen = { answer }
      return toResponse(answer)
    } catch (error) {
      if (error instanceof TransportError) seen = { error }
      throw error
    } finally {
      // Not awaited: until the caller has written new tokens down, they exist in this process alone.
      connection.destroy().catch(() => undefined)
    }
  }
  return { send, seen: () => seen }
}
