import type { Exchange } from './listening-proxy'
import type { Canary, Place } from './scan'

const inRequests: [string, string][] = [
  ['code', 'code'],
  ['code_verifier', 'verifier'],
  ['client_secret', 'client secret'],
  ['refresh_token', 'refresh token'],
]
// An answer that was cut may end in the middle of a token.
const inAnswers: [RegExp, string][] = [
  [/"access_token":"([^"]{24,})/, 'access token'],
  [/"refresh_token":"([^"]{24,})/, 'refresh token'],
]

/** The secrets in what the app and Digitail said to each other. */
export function secretsAtDigitail({ path, asked, answered }: Exchange): Canary[] {
  const bearer = asked.headers.find(([name]) => name === 'authorization')?.[1].replace(/^Bearer /, '')
  const fields = new URLSearchParams(path.startsWith('/oauth/') ? asked.body : '')
  const found: [string, string | null | undefined][] = [
    ['access token', bearer],
    ...inRequests.map(([field, kind]): [string, string | null] => [kind, fields.get(field)]),
    ...inAnswers.map(([form, kind]): [string, string | undefined] => [kind, form.exec(answered.body)?.[1]]),
  ]
  return found.flatMap(([kind, value]) => (value ? [{ kind, value }] : []))
}

const inCookies: [RegExp, string][] = [
  [/^digitail-connect\.session=([^;]{24,})/, 'session cookie'],
  [/^digitail-connect\.browser=([^;]{24,})/, 'browser mark'],
]
const inAddresses: [string, RegExp, string][] = [
  ['/connect/digitail/callback', /[?&]state=([\w-]{40,})/, 'state'],
  ['/connect/digitail/callback', /[?&]code=([\w-]{40,})/, 'code'],
  ['/sign-in/confirm', /[?&]token=([\w-]{24,})/, 'sign-in link'],
]

/** The secrets that the app and a browser rightly share. */
export function secretsInBrowser({ path, url, answered }: Exchange): Canary[] {
  const cookies = answered.headers.filter(([name]) => name === 'set-cookie').map(([, value]) => value)
  const found: [string, string | undefined][] = [
    ...cookies.flatMap((cookie) =>
      inCookies.map(([form, kind]): [string, string | undefined] => [kind, form.exec(cookie)?.[1]]),
    ),
    ...inAddresses.map(([at, form, kind]): [string, string | undefined] => [
      kind,
      path === at ? form.exec(url.search)?.[1] : undefined,
    ]),
  ]
  return found.flatMap(([kind, value]) => (value ? [{ kind, value }] : []))
}

/** Where a secret could reach a browser, or be told by one. */
export function browserPlaces({ path, url, asked, answered }: Exchange): Place[] {
  const referrer = asked.headers.find(([name]) => name === 'referer')?.[1] ?? ''
  return [
    { where: `body of ${path}`, content: answered.body },
    ...answered.headers.map(([name, content]) => ({ where: `header ${name} of ${path}`, content })),
    { where: `address of ${path}`, content: url.search },
    { where: `referrer of ${path}`, content: referrer },
  ]
}
