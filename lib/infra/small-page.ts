import 'server-only'
import { escapeHtml } from './escape-html'
import { plainDocument } from './plain-document'

type SmallPage = {
  status: number
  /** Of the document: "en". */
  language: string
  direction: 'ltr' | 'rtl'
  title: string
  sentence: string
  /** The one way on: a path of ours and its words. */
  link: { href: string; label: string }
  accent: { light: string; dark: string }
  headers?: Record<string, string>
}

const nonceOfPolicy = /'nonce-([\w-]{22,})'/

const styleOf = ({ light, dark }: SmallPage['accent']) => `
body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:34rem;margin:0 auto;padding:15vh 1.25rem;background:#fbf6ec;color:#12302b}
h1{font-size:1.75rem;line-height:1.2}a{color:${light};font-weight:600}
@media(prefers-color-scheme:dark){body{background:#0e1a18;color:#f5efe2}a{color:${dark}}}`

/**
 * Answers without the app's layout, for refusals that are to cost next to nothing: one heading, one sentence, one way on.
 *
 * @param request with the policy of this response, which proxy.ts wrote into its headers: its nonce lets the style in
 */
export function smallPage(request: { headers: Pick<Headers, 'get'> }, page: SmallPage): Response {
  const nonce = nonceOfPolicy.exec(request.headers.get('content-security-policy') ?? '')?.[1]
  const style = nonce === undefined ? '' : `<style nonce="${nonce}">${styleOf(page.accent)}</style>`
  const { language, direction, title, link } = page
  const body = `<main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(page.sentence)}</p>
<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.label)}</a></p></main>`
  const html = plainDocument({ language, direction, title, head: style, body })
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...page.headers }
  return new Response(html, { status: page.status, headers })
}
