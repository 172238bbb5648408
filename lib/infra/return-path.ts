/** Where a person may be sent after a sign-in or a connect. Everything else becomes the fallback. */
const returnPrefixes = ['/clinics', '/admin', '/account', '/connect/confirm', '/link', '/sign-in/again']

const longest = 1_000

// A reserved name (RFC 2606): if an input manages to change the host, the comparison below sees it.
const base = 'http://return-path.invalid'

// Printable ASCII without the characters that browsers and servers read differently.
const plainPath = /^\/[\w\-.~!$'()*+,;=:@/%?&]*$/

function isAllowed(path: string, more: readonly string[]): boolean {
  return path === '/' || [...returnPrefixes, ...more].some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
}

/**
 * A path of this app to go back to, out of something that a visitor handed in. It is parsed, compared
 * after parsing, and rebuilt from the parts; it never names a host. (RFC 9700 section 4.11)
 *
 * @param input from a form or a query; anything
 * @param fallback a path of ours for everything that is not allowed
 * @param more beginnings of paths that are allowed beside those of every form
 * @returns path and query, always starting with exactly one slash; no fragment
 */
export function safeReturnPath(input: unknown, fallback: string, more: readonly string[] = []): string {
  if (typeof input !== 'string' || input.length > longest || !plainPath.test(input)) return fallback
  if (!URL.canParse(input, base)) return fallback
  const url = new URL(input, base)
  if (url.origin !== base || url.username !== '' || url.password !== '') return fallback
  // An encoded slash, backslash or control character may be decoded on the way, after we have looked.
  if (/%2f|%5c|%[01]|%7f|\/\//i.test(url.pathname) || !isAllowed(url.pathname, more)) return fallback
  return `${url.pathname}${url.search}`
}
