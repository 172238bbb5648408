import { isLoopbackUrl, type SettingsFields } from './settings-fields'

type Ring = SettingsFields['TOKEN_ENCRYPTION_KEYS'] | undefined

type Rule = {
  /** The settings that it looks at; with one of them wrong in itself, there is nothing to say yet. */
  about: (keyof SettingsFields)[]
  holds: (settings: Partial<SettingsFields>) => boolean
  fault: string
}

const isLocal = (s: Partial<SettingsFields>) => s.DIGITAIL_ENVIRONMENT === 'local'
const isWrappedBy = (ring: Ring, by: string) => ring?.some((key) => 'wrappedBy' in key && key.wrappedBy === by) ?? false
const isHere = (url: URL | undefined) => url !== undefined && isLoopbackUrl(url)

/** What must hold between settings. Each fault starts with the setting to change and says what to do. */
const rules: Rule[] = [
  {
    about: ['DIGITAIL_ENVIRONMENT', 'APP_URL'],
    holds: (s) => !isLocal(s) || isHere(s.APP_URL),
    fault: 'DIGITAIL_ENVIRONMENT: local works only with an APP_URL on localhost; use production or sandbox here.',
  },
  {
    about: ['DIGITAIL_ENVIRONMENT', 'DIGITAIL_BASE_URL'],
    holds: (s) => !isLocal(s) || isHere(s.DIGITAIL_BASE_URL),
    fault: 'DIGITAIL_BASE_URL: with local, set it to the address of the sandbox on localhost.',
  },
  {
    about: ['DIGITAIL_ENVIRONMENT', 'DIGITAIL_BASE_URL'],
    holds: (s) => isLocal(s) || s.DIGITAIL_BASE_URL === undefined,
    fault: 'DIGITAIL_BASE_URL: is only for local; remove it, or use the DIGITAIL_…_URL overrides.',
  },
  {
    about: ['DEMO_SIGN_IN', 'DIGITAIL_ENVIRONMENT'],
    holds: (s) => s.DEMO_SIGN_IN === 'off' || isLocal(s),
    fault: 'DEMO_SIGN_IN: lets anyone in, so it works only with DIGITAIL_ENVIRONMENT=local; remove it.',
  },
  {
    about: ['FAILPOINT', 'DIGITAIL_ENVIRONMENT'],
    holds: (s) => s.FAILPOINT === undefined || isLocal(s),
    fault: 'FAILPOINT: breaks this app on purpose, so it works only with DIGITAIL_ENVIRONMENT=local; remove it.',
  },
  {
    about: ['SMTP_URL', 'EMAIL_FROM'],
    holds: (s) => s.SMTP_URL === undefined || s.EMAIL_FROM !== undefined,
    fault: 'EMAIL_FROM: is needed with SMTP_URL; set the sender of your mails.',
  },
  {
    about: ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
    holds: (s) =>
      [s.OIDC_ISSUER, s.OIDC_CLIENT_ID, s.OIDC_CLIENT_SECRET].every(
        (value, _, all) => (value === undefined) === (all[0] === undefined),
      ),
    fault: 'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET: set all three, or none.',
  },
  {
    about: ['SMTP_URL', 'OIDC_ISSUER', 'DEMO_SIGN_IN'],
    holds: (s) => s.SMTP_URL !== undefined || s.OIDC_ISSUER !== undefined || s.DEMO_SIGN_IN === 'on',
    fault: 'SMTP_URL: nobody can sign in; set SMTP_URL and EMAIL_FROM for e-mail links, or the three OIDC_ settings.',
  },
  {
    about: ['TOKEN_ENCRYPTION_KEYS', 'AWS_REGION'],
    holds: (s) => !isWrappedBy(s.TOKEN_ENCRYPTION_KEYS, 'aws-kms') || s.AWS_REGION !== undefined,
    fault: 'AWS_REGION: is needed with a key wrapped by aws-kms; set the region of its master key.',
  },
  {
    about: [
      'TOKEN_ENCRYPTION_KEYS',
      'AWS_ACCESS_KEY_ID',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    ],
    holds: (s) =>
      !isWrappedBy(s.TOKEN_ENCRYPTION_KEYS, 'aws-kms') ||
      s.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI !== undefined ||
      (s.AWS_ACCESS_KEY_ID !== undefined && s.AWS_SECRET_ACCESS_KEY !== undefined),
    fault: 'AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY: set both for aws-kms, or run in a container with a role.',
  },
  {
    about: ['TOKEN_ENCRYPTION_KEYS', 'GCP_KMS_KEY'],
    holds: (s) => !isWrappedBy(s.TOKEN_ENCRYPTION_KEYS, 'gcp-kms') || s.GCP_KMS_KEY !== undefined,
    fault: 'GCP_KMS_KEY: is needed with a key wrapped by gcp-kms; name the master key.',
  },
  {
    about: ['ADMIN_EMAILS', 'DEMO_SIGN_IN'],
    holds: (s) => (s.ADMIN_EMAILS ?? []).length > 0 || s.DEMO_SIGN_IN === 'on',
    fault: 'ADMIN_EMAILS: name at least one person who may invite the others.',
  },
]

/**
 * @param settings what could be read
 * @param wrong names of settings that are missing or wrong in themselves
 * @returns a sentence for each rule that does not hold; empty when all do
 */
export function brokenRules(settings: Partial<SettingsFields>, wrong: string[] = []): string[] {
  return rules
    .filter(({ about, holds }) => !about.some((name) => wrong.includes(name)) && !holds(settings))
    .map(({ fault }) => fault)
}
