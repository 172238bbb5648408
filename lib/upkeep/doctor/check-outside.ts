import 'server-only'
import { digitailEnvironment } from '@/lib/digitail/environments'
import { checkMailServer } from '@/lib/infra/check-mail-server'
import type { Settings } from '@/lib/infra/settings'
import { mailFailureOf } from '@/lib/notices/mail-failure'
import { type Finding, good, wrong } from './finding'
import { type Reached, reach } from './reach'

/** Off by so much, a token that is given for a minute looks expired; off by the second, signed answers are refused. */
const offMs = 30_000
const farOffMs = 5 * 60_000

type Asked = { url: URL; answer: Reached; at: Date }

/** @param answered when the answer came, by our clock @param date what the other side's clock said, to the second */
export function judgeClock(answered: Date, date: Date, host: string): Finding {
  const difference = answered.getTime() - date.getTime()
  const seconds = Math.round(difference / 1_000)
  const facts = { seconds: seconds > 0 ? `+${seconds}` : `−${-seconds}`, host }
  if (Math.abs(difference) > farOffMs) return wrong('clock', 'clock-far-off', facts)
  return Math.abs(difference) > offMs ? wrong('clock', 'clock-off', facts) : good('clock', { host })
}

function compareClocks(asked: Asked[], host: string): Finding {
  for (const { url, answer, at } of asked) {
    if (answer.kind === 'reached' && answer.date !== null) return judgeClock(at, answer.date, url.host)
  }
  return wrong('clock', 'clock-unknown', { host })
}

/** Whether each address of Digitail answers, whatever it says, and whether our clock agrees with theirs. */
export async function checkDigitail(settings: Settings): Promise<Finding[]> {
  const { authorizeUrl, tokenUrl, apiUrl, revokeUrl } = digitailEnvironment(settings)
  const urls = [authorizeUrl, tokenUrl, apiUrl, ...(revokeUrl === null ? [] : [revokeUrl])]
  const asked = await Promise.all(urls.map(async (url) => ({ url, answer: await reach(url), at: new Date() })))
  const away = asked.flatMap(({ url, answer }) =>
    answer.kind === 'unreached'
      ? [wrong('digitail', 'digitail-unreachable', { url: `${url.origin}${url.pathname}`, because: answer.because })]
      : [],
  )
  const all = away.length > 0 ? away : [good('digitail', { host: tokenUrl.host })]
  return [compareClocks(asked, tokenUrl.host), ...all]
}

/** Whether the mail server lets us in. Nothing is sent. */
export async function checkMail({ SMTP_URL }: Pick<Settings, 'SMTP_URL'>): Promise<Finding> {
  if (SMTP_URL === undefined) return wrong('mail', 'mail-off')
  const { host } = new URL(SMTP_URL)
  try {
    await checkMailServer(SMTP_URL)
    return good('mail', { host })
  } catch (error) {
    return wrong('mail', mailFailureOf(error) === 'sign-in' ? 'mail-refuses-us' : 'mail-unreachable', { host })
  }
}

/** Whether the issuer of sign-in says where its endpoints are (OpenID Connect Discovery 1.0, section 4). */
export async function checkIssuer({ OIDC_ISSUER }: Pick<Settings, 'OIDC_ISSUER'>): Promise<Finding[]> {
  if (OIDC_ISSUER === undefined) return []
  const path = `${OIDC_ISSUER.pathname.replace(/\/$/, '')}/.well-known/openid-configuration`
  const answer = await reach(new URL(path, OIDC_ISSUER))
  const isThere = answer.kind === 'reached' && answer.status === 200 && answer.isJson
  const because = answer.kind === 'reached' ? `status ${answer.status}` : answer.because
  return [
    isThere
      ? good('issuer', { host: OIDC_ISSUER.host })
      : wrong('issuer', 'issuer-unreachable', { host: OIDC_ISSUER.host, because }),
  ]
}
