import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { freePort } from '../../scripts/free-port'
import { awaitAnswer } from '../../scripts/run/await-answer.mjs'
import { endChildren } from '../../scripts/run/children.mjs'
import { runNode } from '../../scripts/run/run-quietly.mjs'
import { startServer } from '../../scripts/run/start-server.mjs'
import { test as base } from '../fixtures'
import { type Mailbox, openMailbox } from '../mailbox/open-mailbox'
import { appSettings, makeSecrets, sandboxSettings } from '../start/app-settings'
import { publishWorlds, type World, world, worlds } from '../start/world'
import { type Collector, openCollector } from './collector'
import { type Exchange, openListeningProxy } from './listening-proxy'
import type { Canary } from './scan'

type CanaryWorld = {
  world: World
  /** What the app and Digitail say to each other, and the app and browsers. */
  heard: { atDigitail: Exchange[]; inBrowser: Exchange[] }
  /** What the app tells its collector: traces and metrics. */
  telemetry: Collector
  mailbox: Mailbox
  database: pg.Client
  /** The secrets of the settings, each unlike anything else. */
  settings: Canary[]
}

type Environment = Record<string, string | undefined>

const dataDir = '.tmp/e2e/data-canary'
const secret = () => randomBytes(32).toString('base64')

async function ownDatabase(): Promise<string> {
  const admin = new pg.Client(world().databaseUrl)
  await admin.connect()
  await admin.query('DROP DATABASE IF EXISTS connect_canary WITH (FORCE)')
  await admin.query('CREATE DATABASE connect_canary')
  await admin.end()
  return Object.assign(new URL(world().databaseUrl), { pathname: '/connect_canary' }).href
}

/** Every way of signing in and every optional secret is set up, so that each could leak. */
async function allSettings(
  own: World,
  digitailUrl: string,
  mailUrl: string,
  collectorUrl: string,
): Promise<{ env: Environment; canaries: Canary[] }> {
  const [smtpPassword, oidcSecret, cronSecret] = [randomBytes(24).toString('base64url'), secret(), secret()]
  const env = {
    ...appSettings(own),
    DIGITAIL_TOKEN_URL: `${digitailUrl}/oauth/token`,
    DIGITAIL_API_URL: `${digitailUrl}/api/v1`,
    DIGITAIL_REVOKE_URL: `${digitailUrl}/oauth/revoke`,
    ADMIN_EMAILS: 'boss@clinic.com',
    SMTP_URL: mailUrl.replace('smtp://', `smtp://mailer:${smtpPassword}@`),
    EMAIL_FROM: 'Digitail Connect <connect@clinic.com>',
    OIDC_ISSUER: `http://127.0.0.1:${await freePort()}`,
    OIDC_CLIENT_ID: 'connect',
    OIDC_CLIENT_SECRET: oidcSecret,
    CRON_SECRET: cronSecret,
    OTEL_EXPORTER_OTLP_ENDPOINT: collectorUrl,
  }
  const canaries = [
    { kind: 'SMTP password', value: smtpPassword },
    { kind: 'OIDC client secret', value: oidcSecret },
    { kind: 'cron secret', value: cronSecret },
    { kind: 'auth secret', value: own.secrets.authSecret },
    { kind: 'client secret', value: own.secrets.clientSecret },
    { kind: 'encryption key', value: own.secrets.tokenEncryptionKey },
    { kind: 'encryption key', value: Buffer.from(own.secrets.tokenEncryptionKey, 'base64') },
  ]
  return { env, canaries }
}

async function startServers(own: World, env: Environment, port: number): Promise<void> {
  const sandboxArgs = ['--import', 'tsx', 'sandbox/main.ts']
  const sandbox = startServer({ args: sandboxArgs, env: sandboxSettings(own), logFile: own.logFiles.sandbox })
  const args = ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)]
  const app = startServer({ args, env, logFile: own.logFiles.app })
  await awaitAnswer({ name: 'The sandbox', url: `${own.sandboxUrl}/sandbox`, ended: sandbox.ended })
  await awaitAnswer({ name: 'The app', url: `http://127.0.0.1:${port}/sign-in`, ended: app.ended })
}

async function makeWorld(): Promise<CanaryWorld & { end: () => Promise<void> }> {
  const ports = { front: await freePort(), app: await freePort(), digitail: await freePort() }
  const own: World = {
    appUrl: `http://localhost:${ports.front}`,
    sandboxUrl: `http://127.0.0.1:${await freePort()}`,
    databaseUrl: await ownDatabase(),
    dataDir,
    logFiles: { ...world().logFiles, app: '.tmp/e2e/canary-app.log', sandbox: '.tmp/e2e/canary-sandbox.log' },
    secrets: makeSecrets(),
  }
  const mailbox = await openMailbox()
  const telemetry = await openCollector()
  const digitailUrl = `http://127.0.0.1:${ports.digitail}`
  const { env, canaries } = await allSettings(own, digitailUrl, mailbox.url, telemetry.url)
  await runNode(['--conditions=react-server', '--import', 'tsx', 'scripts/migrate.ts'], { env })
  const toDigitail = await openListeningProxy(ports.digitail, own.sandboxUrl)
  const toApp = await openListeningProxy(ports.front, `http://127.0.0.1:${ports.app}`)
  await startServers(own, env, ports.app)
  const database = new pg.Client(own.databaseUrl)
  await database.connect()
  const heard = { atDigitail: toDigitail.heard, inBrowser: toApp.heard }
  const end = async () => {
    await database.end()
    await endChildren()
    await mailbox.close()
    for (const server of [toApp, toDigitail, telemetry]) server.close()
  }
  return { world: own, heard, telemetry, mailbox, database, settings: canaries, end }
}

/** The project's test in a world of its own: another app, sandbox and database, whose every secret is known. */
export const test = base.extend<{ canaryWorld: CanaryWorld }, { madeWorld: CanaryWorld }>({
  madeWorld: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here.
    async ({}, use) => {
      const made = await makeWorld()
      await use(made)
      await made.end()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  canaryWorld: async ({ madeWorld, freshWorld: _first }, use) => {
    const usual = worlds()
    publishWorlds(usual.map(() => madeWorld.world))
    await use(madeWorld)
    publishWorlds(usual)
  },
})
