import { isLoopbackUrl, type SettingsFields } from './settings-fields'

type Rule = { holds: (fields: SettingsFields) => boolean; fault: string }

/** What must hold between settings. Each fault starts with the setting to change and says what to do. */
const rules: Rule[] = [
  {
    holds: (s) => s.DIGITAIL_ENVIRONMENT !== 'local' || isLoopbackUrl(s.APP_URL),
    fault: 'DIGITAIL_ENVIRONMENT: local works only with an APP_URL on localhost; use production or sandbox here.',
  },
  {
    holds: (s) =>
      s.DIGITAIL_ENVIRONMENT !== 'local' || (s.DIGITAIL_BASE_URL !== undefined && isLoopbackUrl(s.DIGITAIL_BASE_URL)),
    fault: 'DIGITAIL_BASE_URL: with local, set it to the address of the sandbox on localhost.',
  },
  {
    holds: (s) => s.DIGITAIL_ENVIRONMENT === 'local' || s.DIGITAIL_BASE_URL === undefined,
    fault: 'DIGITAIL_BASE_URL: is only for local; remove it, or use the DIGITAIL_…_URL overrides.',
  },
  {
    holds: (s) => s.DEMO_SIGN_IN === 'off' || s.DIGITAIL_ENVIRONMENT === 'local',
    fault: 'DEMO_SIGN_IN: lets anyone in, so it works only with DIGITAIL_ENVIRONMENT=local; remove it.',
  },
  {
    holds: (s) => s.FAILPOINT === undefined || s.DIGITAIL_ENVIRONMENT === 'local',
    fault: 'FAILPOINT: breaks this app on purpose, so it works only with DIGITAIL_ENVIRONMENT=local; remove it.',
  },
  {
    holds: (s) => s.SMTP_URL === undefined || s.EMAIL_FROM !== undefined,
    fault: 'EMAIL_FROM: is needed with SMTP_URL; set the sender of your mails.',
  },
  {
    holds: (s) =>
      [s.OIDC_ISSUER, s.OIDC_CLIENT_ID, s.OIDC_CLIENT_SECRET].every(
        (value, _, all) => (value === undefined) === (all[0] === undefined),
      ),
    fault: 'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET: set all three, or none.',
  },
  {
    holds: (s) => s.SMTP_URL !== undefined || s.OIDC_ISSUER !== undefined || s.DEMO_SIGN_IN === 'on',
    fault: 'SMTP_URL: nobody can sign in; set SMTP_URL and EMAIL_FROM for e-mail links, or the three OIDC_ settings.',
  },
  {
    holds: (s) => s.ADMIN_EMAILS.length > 0 || s.DEMO_SIGN_IN === 'on',
    fault: 'ADMIN_EMAILS: name at least one person who may invite the others.',
  },
]

/** @returns a sentence for each rule that does not hold; empty when all do. */
export function brokenRules(fields: SettingsFields): string[] {
  return rules.filter((rule) => !rule.holds(fields)).map((rule) => rule.fault)
}
