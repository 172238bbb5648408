import { freePort } from '../../scripts/free-port'
import { awaitAnswer } from '../../scripts/run/await-answer.mjs'
import { endChildren } from '../../scripts/run/children.mjs'
import { startServer } from '../../scripts/run/start-server.mjs'
import { test as base } from '../fixtures'
import { type IssuerAccounts, openIssuer } from '../issuer/open-issuer'
import { type Mailbox, openMailbox } from '../mailbox/open-mailbox'
import { appSettings } from '../start/app-settings'
import { world } from '../start/world'

type RealWays = {
  /** A second instance of the app, on the same database, with mail and an issuer instead of the demo. */
  url: string
  mailbox: Mailbox
  /** What the issuer says, by subject; each test starts with nobody. */
  accounts: IssuerAccounts
}

async function startInstance(url: string, mailUrl: string, issuerUrl: string): Promise<void> {
  const env = {
    ...appSettings({ ...world(), appUrl: url, dataDir: '.tmp/e2e/data-real-ways' }),
    DEMO_SIGN_IN: 'off',
    ADMIN_EMAILS: 'boss@clinic.com',
    SMTP_URL: mailUrl,
    EMAIL_FROM: 'Digitail Connect <connect@clinic.com>',
    OIDC_ISSUER: issuerUrl,
    OIDC_CLIENT_ID: 'connect',
    OIDC_CLIENT_SECRET: 'the secret of a test',
  }
  const args = ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', new URL(url).port]
  const { ended } = startServer({ args, env, logFile: '.tmp/e2e/real-ways.log' })
  await awaitAnswer({ name: 'The second instance', url: `${url}/sign-in`, ended })
}

/** The test of this project, with a world in which people sign in for real. */
export const test = base.extend<{ ways: RealWays }, { realWays: RealWays }>({
  realWays: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here.
    async ({}, use) => {
      const url = `http://localhost:${await freePort()}`
      const accounts: IssuerAccounts = new Map()
      const mailbox = await openMailbox()
      const client = { id: 'connect', secret: 'the secret of a test', redirectUri: `${url}/api/auth/callback/oidc` }
      const issuer = await openIssuer({ client, accounts, emailIn: 'userinfo' })
      await startInstance(url, mailbox.url, issuer.url)
      await use({ url, mailbox, accounts })
      await endChildren()
      await mailbox.close()
      issuer.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  ways: async ({ realWays }, use) => {
    realWays.mailbox.mails.length = 0
    realWays.accounts.clear()
    await use(realWays)
  },
})
