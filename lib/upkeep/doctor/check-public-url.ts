import 'server-only'
import { sessionCookie } from '@/lib/auth/auth-cookies'
import { callbackPath } from '@/lib/connect/redirect-uri'
import type { Settings } from '@/lib/infra/settings'
import { isLoopbackUrl } from '@/lib/infra/settings-fields'
import { type Finding, good, wrong } from './finding'
import { type Reached, reach } from './reach'

type About = Pick<Settings, 'APP_URL' | 'DIGITAIL_ENVIRONMENT'>

/** What a request shows of the way it came: the names of two headers, and the scheme that the proxy tells. */
export type SeenRequest = { host: string | null; scheme: string | null }

function judgeAnswer({ APP_URL }: About, answer: Reached): Finding {
  const url = APP_URL.origin
  if (answer.kind === 'unreached') return wrong('public-url', 'app-unreachable', { url, because: answer.because })
  const isOurs = answer.status === 200 && answer.isJson && answer.text.includes('"live"')
  return isOurs
    ? good('public-url', { url })
    : wrong('public-url', 'app-is-another', { url, status: `${answer.status}` })
}

/** Whether requests come as APP_URL says. Nothing in this app believes those headers, and none is shown again: anybody may write them. */
export function judgeRequest({ APP_URL }: About, { host, scheme }: SeenRequest): Finding | null {
  if (scheme !== null && `${scheme}:` !== APP_URL.protocol) {
    return wrong('public-url', 'scheme-differs', { url: APP_URL.origin })
  }
  if (host === null || host === APP_URL.host) return null
  return wrong('public-url', 'host-differs', { url: APP_URL.origin })
}

/** Whether APP_URL leads to this app, from here. */
export async function checkPublicUrl(settings: About, seen: SeenRequest | null): Promise<Finding> {
  const shown = seen === null ? null : judgeRequest(settings, seen)
  return shown ?? judgeAnswer(settings, await reach(new URL('/api/health/live', settings.APP_URL)))
}

/** What has to be whitelisted at Digitail, to the letter. */
export function checkRedirectUri({ APP_URL, DIGITAIL_ENVIRONMENT }: About): Finding {
  const uri = new URL(callbackPath, APP_URL).href
  const isLocal = isLoopbackUrl(APP_URL) && DIGITAIL_ENVIRONMENT === 'production'
  return isLocal ? wrong('redirect-uri', 'redirect-uri-local', { uri }) : good('redirect-uri', { uri })
}

const wanted = (isSecure: boolean) => ['path=/', 'httponly', 'samesite=lax', ...(isSecure ? ['secure'] : [])]

/** Whether cookies come through as this app sets them: a proxy that renames or widens one signs everybody out. */
export async function checkCookies({ APP_URL }: About): Promise<Finding> {
  const { name } = sessionCookie()
  // Signing out without being signed in changes nothing, and answers with the session's cookie, emptied.
  const answer = await reach(new URL('/sign-out', APP_URL), { method: 'POST', origin: APP_URL.origin })
  if (answer.kind === 'unreached')
    return wrong('cookies', 'app-unreachable', { url: APP_URL.origin, because: answer.because })
  const cookie = answer.cookies.find((each) => each.startsWith(`${name}=`))
  const parts = (cookie ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const isWhole = wanted(APP_URL.protocol === 'https:').every((part) => parts.includes(part))
  const isNarrow = !parts.some((part) => part.startsWith('domain='))
  return isWhole && isNarrow ? good('cookies', { name }) : wrong('cookies', 'cookies-changed', { name })
}
