import 'server-only'

/**
 * Answers a POST with "go and GET that page". The address is a path, so no header of the request can change
 * the host; 303 makes the browser drop the form's fields. (RFC 9110 section 15.4.4)
 *
 * @param path of this app, made by us or by `safeReturnPath`
 * @param cookies `Set-Cookie` values
 */
export function seeOther(path: string, cookies: string[] = []): Response {
  const headers = new Headers({ Location: path, 'Cache-Control': 'no-store' })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** Sends the browser on to another site, by GET. @param url made by us from the settings, never from a request */
export function leaveFor(url: URL): Response {
  return new Response(null, { status: 303, headers: { Location: url.href, 'Cache-Control': 'no-store' } })
}

/** What every POST handler answers to a request that did not come from a page of this app. */
export function foreignOrigin(): Response {
  return new Response('This form was not sent from this site.', {
    status: 403,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
