import { isLoopbackUrl } from './settings-fields'

// nodemailer's own limits are minutes; nobody waits that long for a sign-in link.
const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

type SmtpOptions = typeof limits & { url: string; requireTLS?: true }

/**
 * How to reach a mail server. A sign-in link is a key: over a network it travels encrypted, or not at all
 * (RFC 8314). A relay without TLS must be named as such, by `?requireTLS=false` in SMTP_URL.
 *
 * @param smtpUrl smtp:// or smtps://, with user and password
 */
export function smtpOptions(smtpUrl: string): SmtpOptions {
  const url = new URL(smtpUrl)
  const isDecided = url.protocol === 'smtps:' || url.searchParams.has('requireTLS') || isLoopbackUrl(url)
  return { url: smtpUrl, ...limits, ...(isDecided ? {} : { requireTLS: true }) }
}
