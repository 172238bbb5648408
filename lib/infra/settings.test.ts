import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readEnvironment } from './env'
import { parseSettings, SettingsError } from './settings'

const key = () => randomBytes(32).toString('base64')
const production = {
  APP_URL: 'https://connect.example.com',
  AUTH_SECRET: key(),
  TOKEN_ENCRYPTION_KEYS: `k1:${key()}`,
  DIGITAIL_ENVIRONMENT: 'production',
  DIGITAIL_CLIENT_ID: '42',
  DIGITAIL_CLIENT_SECRET: key(),
  ADMIN_EMAILS: 'Ana@Example.com, ben@example.com',
  SMTP_URL: 'smtps://user:mail-password@mail.example.com',
  EMAIL_FROM: 'Clinic Connect <hello@example.com>',
}
const local = {
  ...production,
  APP_URL: 'http://localhost:3000',
  DIGITAIL_ENVIRONMENT: 'local',
  DIGITAIL_BASE_URL: 'http://127.0.0.1:4400',
  DEMO_SIGN_IN: 'on',
}

/** @returns what is said about an environment; undefined leaves a setting out */
function faultsOf(environment: Record<string, string | undefined>): string[] {
  const given = Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  try {
    parseSettings(Object.fromEntries(given))
    return []
  } catch (error) {
    if (error instanceof SettingsError) return error.faults
    throw error
  }
}

test('a production environment and a local one are accepted, and nobody can change them afterwards', () => {
  const settings = parseSettings(production)
  expect(settings).toMatchObject({ ADMIN_EMAILS: ['ana@example.com', 'ben@example.com'], DEMO_SIGN_IN: 'off' })
  expect(Object.isFrozen(settings)).toBe(true)
  expect(faultsOf(local)).toEqual([])
  expect(faultsOf({ ...production, ...byAws })).toEqual([])
})

const zeros = Buffer.alloc(32).toString('base64')
const lowVariety = Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')

describe('K-04: the app does not start', () => {
  test.each([
    ['without a key', { TOKEN_ENCRYPTION_KEYS: undefined }, 'TOKEN_ENCRYPTION_KEYS: is missing'],
    ['with a short key', { TOKEN_ENCRYPTION_KEYS: `k1:${randomBytes(16).toString('base64')}` }, 'exactly 32 bytes'],
    ['with a long key', { TOKEN_ENCRYPTION_KEYS: `k1:${randomBytes(64).toString('base64')}` }, 'exactly 32 bytes'],
    ['with a key of zeros', { TOKEN_ENCRYPTION_KEYS: `k1:${zeros}` }, 'not random'],
    ['with a key of low variety', { TOKEN_ENCRYPTION_KEYS: `k1:${lowVariety}` }, 'not random'],
    ['with a key in hex', { TOKEN_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('hex')}` }, 'exactly 32 bytes'],
    ['with a key that has no id', { TOKEN_ENCRYPTION_KEYS: key() }, 'each key needs an id'],
    ['with one id for two keys', { TOKEN_ENCRYPTION_KEYS: `k1:${key()},k1:${key()}` }, 'two keys share one id'],
    ['with a weak second key', { TOKEN_ENCRYPTION_KEYS: `k2:${key()},k1:${zeros}` }, 'key k1 is not random'],
    ['without AUTH_SECRET', { AUTH_SECRET: undefined }, 'AUTH_SECRET: is missing'],
    ['with a short AUTH_SECRET', { AUTH_SECRET: 'correct horse battery' }, 'at least 32 random characters'],
    ['with a repeated AUTH_SECRET', { AUTH_SECRET: 'secret'.repeat(8) }, 'at least 32 random characters'],
    ['with a weak CRON_SECRET', { CRON_SECRET: 'x'.repeat(40) }, 'CRON_SECRET: must be at least 32'],
  ])('%s', (_, change, fault) => {
    expect(faultsOf({ ...production, ...change })).toEqual([expect.stringContaining(fault)])
  })
})

const wrapped = (by: string) => `k1:${by}:${randomBytes(184).toString('base64')}`
const byAws = {
  TOKEN_ENCRYPTION_KEYS: wrapped('aws-kms'),
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'AKIDTEST',
  AWS_SECRET_ACCESS_KEY: key(),
}

describe('B-30 settings fit together', () => {
  test.each([
    ['http outside of this machine', { APP_URL: 'http://connect.example.com' }, 'APP_URL: must be an https://'],
    ['a path in APP_URL', { APP_URL: 'https://example.com/connect' }, 'APP_URL: must be only scheme, host and port'],
    ['local in public', { ...local, APP_URL: 'https://connect.example.com' }, 'local works only with an APP_URL'],
    ['local without its address', { ...local, DIGITAIL_BASE_URL: undefined }, 'DIGITAIL_BASE_URL: with local'],
    ['a sandbox elsewhere', { ...local, DIGITAIL_BASE_URL: 'https://sandbox.example.com' }, 'DIGITAIL_BASE_URL: with'],
    ['a base address in production', { DIGITAIL_BASE_URL: 'https://vet.example' }, 'DIGITAIL_BASE_URL: is only for'],
    ['demo sign-in in production', { DEMO_SIGN_IN: 'on' }, 'DEMO_SIGN_IN: lets anyone in'],
    ['a failpoint in production', { FAILPOINT: 'before-send:kill' }, 'FAILPOINT: breaks'],
    ['mails without a sender', { EMAIL_FROM: undefined }, 'EMAIL_FROM: is needed with SMTP_URL'],
    ['half an issuer', { OIDC_ISSUER: 'https://id.example' }, 'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET'],
    ['no way to sign in', { SMTP_URL: undefined, EMAIL_FROM: undefined }, 'SMTP_URL: nobody can sign in'],
    ['a key wrapped by AWS, without its region', { ...byAws, AWS_REGION: undefined }, 'AWS_REGION: is needed'],
    [
      'a key wrapped by AWS, without credentials',
      { ...byAws, AWS_ACCESS_KEY_ID: undefined },
      'AWS_ACCESS_KEY_ID, AWS_',
    ],
    [
      'a key wrapped by Google, without its master key',
      { TOKEN_ENCRYPTION_KEYS: wrapped('gcp-kms') },
      'GCP_KMS_KEY: is',
    ],
    ['no admin', { ADMIN_EMAILS: undefined }, 'ADMIN_EMAILS: name at least one person'],
    ['an admin who is no address', { ADMIN_EMAILS: 'ana' }, 'ADMIN_EMAILS: must be e-mail addresses'],
    ['a database of another kind', { DATABASE_URL: 'mysql://db.example/connect' }, 'DATABASE_URL: must be a URL'],
    ['a digest on no day of the week', { DIGEST_AT: 'someday 08:00' }, 'DIGEST_AT: must be a weekday'],
    ['a digest in no zone', { DIGEST_AT: 'monday 08:00 Middle/Earth' }, 'DIGEST_AT: must be a weekday'],
    ['an unknown environment', { DIGITAIL_ENVIRONMENT: 'staging' }, 'DIGITAIL_ENVIRONMENT: '],
  ])('refused: %s', (_, change, fault) => {
    expect(faultsOf({ ...production, ...change })).toEqual([expect.stringContaining(fault)])
  })
})

test('every fault is named at once, also one between settings that are right in themselves', () => {
  const faults = faultsOf({ APP_URL: 'nonsense', DIGITAIL_ENVIRONMENT: 'production', DEMO_SIGN_IN: 'on' })
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([
    'APP_URL',
    'AUTH_SECRET',
    'TOKEN_ENCRYPTION_KEYS',
    'DIGITAIL_CLIENT_ID',
    'DIGITAIL_CLIENT_SECRET',
    'DEMO_SIGN_IN',
  ])
})

test('a value never gets into a message, whatever is wrong with it', () => {
  const canary = 'c4n4ry-zzzz'
  for (const name of Object.keys({ ...local, OIDC_ISSUER: '', CRON_SECRET: '', LOG_LEVEL: '', DATABASE_URL: '' })) {
    const message = faultsOf({ ...local, [name]: canary, DIGITAIL_CLIENT_SECRET: 'short-1' }).join('\n')
    expect(message).not.toMatch(/c4n4ry|short-1/)
  }
})

test('an empty variable counts as missing', () => {
  process.env.CRON_SECRET = ' '
  expect(readEnvironment()).not.toHaveProperty('CRON_SECRET')
  delete process.env.CRON_SECRET
})
