import { z } from 'zod'
import { parseKeyRing } from './key-ring-setting'
import { keyServiceFields } from './key-service-fields'
import { telemetryFields } from './telemetry-fields'
import { parseWeeklyTime } from './weekly-time'

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]']

/** @returns whether a URL points at this very machine (RFC 8252 section 8.3). */
export function isLoopbackUrl(url: URL): boolean {
  return loopbackHosts.includes(url.hostname)
}

function parseUrl(value: string, context: z.RefinementCtx): URL {
  if (URL.canParse(value)) {
    const url = new URL(value)
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackUrl(url))) return url
  }
  context.addIssue({ code: 'custom', message: 'must be an https:// address (http:// only on localhost)' })
  return z.NEVER
}

const httpsUrl = z.string().transform(parseUrl)

const origin = httpsUrl.refine((url) => url.pathname === '/' && !url.search && !url.hash && !url.username, {
  message: 'must be only scheme, host and port, such as https://connect.example.com',
})

const strongSecret = z.string().refine((value) => value.length >= 32 && new Set(value).size >= 12, {
  message: 'must be at least 32 random characters; make one with: openssl rand -base64 32',
})

const emailList = z
  .string()
  .transform((value) =>
    value
      .toLowerCase()
      .split(',')
      .map((email) => email.trim())
      .filter(Boolean),
  )
  .pipe(z.array(z.email({ message: 'must be e-mail addresses separated by commas' })))

const connectionUrl = (schemes: string[]) =>
  z.string().refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol), {
    message: `must be a URL that starts with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`,
  })

const wholeNumber = (least: number, most: number, standard: number) =>
  z.coerce.number().int().min(least).max(most).default(standard)

/** Every setting, by the name it has in the environment. The settings table of the README is this schema. */
export const settingsFields = z.object({
  APP_URL: origin.describe('Public address of this app. The redirect URI and every link come from it.'),
  AUTH_SECRET: strongSecret.describe('Signs sign-in links and cookies.'),
  TOKEN_ENCRYPTION_KEYS: z
    .string()
    .transform(parseKeyRing)
    .describe(
      'id:base64 of 32 random bytes, or id:aws-kms:base64, id:gcp-kms:base64 of a wrapped key; the first seals.',
    ),
  ...keyServiceFields,
  DATABASE_URL: connectionUrl(['postgres:', 'postgresql:'])
    .optional()
    .describe(
      'Postgres, as the role of the app, ending in ?sslmode=verify-full outside of this machine. Absent: the embedded database. Add pgbouncer=true for a pooler without prepared statements.',
    ),
  DATABASE_POOL_SIZE: wholeNumber(1, 500, 10).describe('Connections to Postgres per instance.'),
  DATA_DIR: z.string().default('.data').describe('Where the embedded database and the refresh journal live.'),
  DIGITAIL_ENVIRONMENT: z
    .enum(['production', 'sandbox', 'local'])
    .describe('Which Digitail: production, sandbox or local.'),
  DIGITAIL_BASE_URL: origin.optional().describe('Only for local: the address of the sandbox in this repository.'),
  DIGITAIL_AUTHORIZE_URL: httpsUrl.optional().describe('Overrides the authorize address.'),
  DIGITAIL_TOKEN_URL: httpsUrl.optional().describe('Overrides the token address.'),
  DIGITAIL_API_URL: httpsUrl.optional().describe('Overrides the API address.'),
  DIGITAIL_REVOKE_URL: httpsUrl.optional().describe('RFC 7009 revocation address. Digitail publishes none.'),
  DIGITAIL_CLIENT_ID: z.string().max(500).describe('Issued by Digitail.'),
  DIGITAIL_CLIENT_SECRET: z.string().min(8, 'is shorter than any real one').describe('Issued by Digitail.'),
  DIGITAIL_REQUESTS_PER_MINUTE: wholeNumber(1, 100_000, 200).describe('Budget for each account.'),
  DIGITAIL_APPOINTMENTS_DAY_FILTER: z
    .string()
    .regex(/^[a-z_]{1,40}$/, 'must be the bare name of a filter, such as date_between')
    .optional()
    .describe('Name of a filter that limits appointments to days, if your Digitail has one.'),
  ADMIN_EMAILS: emailList.default([]).describe('People who are admins from their first sign-in.'),
  SMTP_URL: connectionUrl(['smtp:', 'smtps:'])
    .optional()
    .describe(
      'Mail server for sign-in links and notices. It must offer TLS, unless it is on this machine or ends in ?requireTLS=false.',
    ),
  EMAIL_FROM: z.string().max(200).optional().describe('Sender of mails, such as Clinic Connect <hello@example.com>.'),
  OIDC_ISSUER: httpsUrl.optional().describe('OpenID Connect issuer for sign-in.'),
  OIDC_CLIENT_ID: z.string().optional().describe('Client at that issuer.'),
  OIDC_CLIENT_SECRET: z.string().optional().describe('Secret at that issuer.'),
  CRON_SECRET: strongSecret.optional().describe('Bearer secret of /api/cron/refresh.'),
  METRICS_TOKEN: strongSecret.optional().describe('Bearer secret of GET /api/metrics. Absent: there are no metrics.'),
  ...telemetryFields,
  REFRESH_PER_MINUTE: wholeNumber(10, 1_000_000, 600).describe('Token requests a minute, all instances together.'),
  REFRESH_CONCURRENCY: wholeNumber(1, 200, 8).describe('Token requests of the sweep at once, per instance.'),
  REFRESH_IDLE_DAYS: z.coerce
    .number()
    .min(0.01)
    .max(365)
    .default(14)
    .describe('A refresh token is used at least this often, so that it never dies of age.'),
  DIGEST_AT: z
    .string()
    .refine((value) => value === 'off' || parseWeeklyTime(value) !== null, {
      message: 'must be a weekday, a time and a zone, such as monday 08:00 Europe/Bucharest, or off',
    })
    .default('monday 08:00 UTC')
    .describe('When admins get the weekly digest: weekday, time and zone, or off.'),
  RATE_LIMIT_PER_MINUTE: wholeNumber(10, 10_000_000, 120).describe(
    'Sign-ins, callbacks and uses of links of one client, and presses of one person, all instances together.',
  ),
  TRUSTED_PROXIES: wholeNumber(0, 10, 0).describe(
    'How many reverse proxies stand in front and add to X-Forwarded-For. Only their word is believed; of X-Request-Id too.',
  ),
  SHUTDOWN_DELAY_SECONDS: wholeNumber(0, 8, 3).describe(
    'After SIGTERM: not ready, but serving for so long, so that load balancers notice before anything closes.',
  ),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('How much is logged.'),
  DEMO_SIGN_IN: z
    .enum(['on', 'off'])
    .default('off')
    .describe('Two sign-in buttons; only with local. Set by npm run demo.'),
  FAILPOINT: z
    .string()
    .regex(
      /^(before-send|after-answer|after-journal|after-commit):(kill|stop)$/,
      'must be a failpoint and kill or stop',
    )
    .optional()
    .describe('Kills or stops the process at a named point of a refresh; only with local. For the fault tests.'),
})

export type SettingsFields = z.infer<typeof settingsFields>
