import 'server-only'
import { escapeHtml } from './escape-html'
import { plainDocument } from './plain-document'

/**
 * Answers a form with a page that goes on to another site by itself. Chromium holds every redirect that follows a
 * form against `form-action`, and an issuer may send people on to hosts that nobody here knows; a page of our own
 * in between ends that chain. It works without scripts.
 *
 * @param location absolute, made by us; `label` of the link for browsers that do not go by themselves
 */
export function leaveByPage({
  location,
  label,
  language,
  direction,
  cookies,
}: {
  location: string
  label: string
  language: string
  direction: 'ltr' | 'rtl'
  cookies: string[]
}): Response {
  const url = escapeHtml(new URL(location).href)
  const head = `<meta http-equiv="refresh" content="0;url=${url}">`
  const body = `<p><a href="${url}">${escapeHtml(label)}</a></p>`
  const page = plainDocument({ language, direction, title: label, head, body })
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
  headers.set('Referrer-Policy', 'no-referrer')
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(page, { headers })
}
