import 'server-only'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { IncomingMessage, Server, ServerResponse } from 'node:http'
import { notePeer } from './note-peer'
import { giveRequestId, newRequestId, requestIdHeader } from './request-id'

const channel = 'http.server.request.start'
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

// What next.config.mjs and proxy.ts say of their answers comes later and stands instead; some that Next gives by
// itself (a second slash, a file) would have nothing.
const headers = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

// With these Next talks to itself, and each has let strangers past something once. No browser of ours sends one.
const ofNext =
  /^(x-middleware-|x-invoke-|x-nextjs-|x-now-|x-next-|x-matched-path$|x-prerender-|next-action$|next-resume$)/

// Lines that a page writes to the log begin no request of their own: they take the id from here.
function beginRequest(request: IncomingMessage): string {
  giveRequestId(request)
  const get = (name: string) => [request.headers[name] ?? []].flat().join(', ') || null
  return newRequestId({ headers: { get } })
}

function prepare(request: IncomingMessage, response: ServerResponse): void {
  notePeer(request)
  response.setHeader(requestIdHeader, beginRequest(request))
  for (const name of Object.keys(request.headers)) if (ofNext.test(name)) delete request.headers[name]
  // The web's Request class knows no TRACE: Next would fail with an empty 500. OPTIONS is refused everywhere too.
  if (!methods.includes(request.method ?? '')) request.method = 'OPTIONS'
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

/** How long a client may take for its headers, and for all of a request, milliseconds. Node looks every half minute. */
export type Patience = { headersMs: number; requestMs: number }

// Node waits for 60 and 300 seconds. The largest form of ours has 64 KiB: half a minute is enough on any line.
const usualPatience: Patience = { headersMs: 15_000, requestMs: 30_000 }

// Next makes the server and hands it to nobody. The first request, often a probe, names it.
function limit(server: Server, { headersMs, requestMs }: Patience): void {
  server.headersTimeout = headersMs
  server.requestTimeout = requestMs
}

/**
 * Looks at every request before Next does: Node announces each on this channel, and then the server hears of it. Who is
 * too slow with one gets 408 and is hung up on.
 *
 * @returns ends it
 */
export function prepareRequests(patience: Patience = usualPatience): () => void {
  const look = (message: unknown) => {
    if (!(message instanceof Object && 'request' in message && 'response' in message)) return
    const { request, response } = message
    if (request instanceof IncomingMessage && response instanceof ServerResponse) prepare(request, response)
    if ('server' in message && message.server instanceof Server) limit(message.server, patience)
  }
  subscribe(channel, look)
  return () => void unsubscribe(channel, look)
}
