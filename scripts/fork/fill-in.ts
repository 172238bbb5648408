import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustHold, type Section } from './read-readme'

const secret = () => randomBytes(32).toString('base64')

/** What somebody fills in who has an account at Digitail, a mail server and a Postgres. */
export const valuesOf = (input: { appUrl: string; databaseUrl: string; smtpUrl: string; admin: string }) => ({
  APP_URL: input.appUrl,
  AUTH_SECRET: secret(),
  TOKEN_ENCRYPTION_KEYS: `k1:${secret()}`,
  DATABASE_URL: input.databaseUrl,
  DIGITAIL_CLIENT_ID: 'a-client-of-digitail',
  DIGITAIL_CLIENT_SECRET: secret(),
  ADMIN_EMAILS: input.admin,
  SMTP_URL: input.smtpUrl,
  EMAIL_FROM: 'Connect <hello@orchard.example>',
})

/**
 * Fills in `.env` what the README says to, each where `.env.example` has a line for it, and nothing else.
 *
 * @throws Refusal when there is no such line, or nobody knows what to fill in
 */
export function fillIn(folder: string, settings: Section['settings'], values: Record<string, string>): void {
  const file = join(folder, '.env')
  let text = readFileSync(file, 'utf8')
  for (const { name, value } of settings) {
    const filled = value ?? values[name]
    mustHold(filled !== undefined, `anybody can fill in ${name}`)
    const line = new RegExp(`^(# )?${name}=.*$`, 'm')
    mustHold(line.test(text), `.env.example has ${name}`)
    text = text.replace(line, () => `${name}=${filled}`)
  }
  writeFileSync(file, text)
}
