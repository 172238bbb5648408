import { randomBytes } from 'node:crypto'
import type { World } from './world'

export const clientId = 'browser-tests'

/** @returns secrets that nothing else in the world has */
export function makeSecrets(): World['secrets'] {
  const random = () => randomBytes(32).toString('base64')
  return { authSecret: random(), tokenEncryptionKey: random(), clientSecret: random() }
}

/** @returns the environment of the app: a production build against the local sandbox */
export function appSettings({ appUrl, sandboxUrl, databaseUrl, dataDir, secrets }: Omit<World, 'logFiles'>) {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    APP_URL: appUrl,
    AUTH_SECRET: secrets.authSecret,
    TOKEN_ENCRYPTION_KEYS: `e2e:${secrets.tokenEncryptionKey}`,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    DIGITAIL_ENVIRONMENT: 'local',
    DIGITAIL_BASE_URL: sandboxUrl,
    DIGITAIL_CLIENT_ID: clientId,
    DIGITAIL_CLIENT_SECRET: secrets.clientSecret,
    DEMO_SIGN_IN: 'on',
    LOG_LEVEL: 'debug',
    SHUTDOWN_DELAY_SECONDS: '0',
    // All of the tests' browsers are one client.
    RATE_LIMIT_PER_MINUTE: '1000000',
  }
}

/** @returns the environment of the sandbox; it forgets everything at its end */
export function sandboxSettings({ appUrl, sandboxUrl, secrets }: Omit<World, 'logFiles'>) {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    SANDBOX_PORT: new URL(sandboxUrl).port,
    SANDBOX_CLIENT_ID: clientId,
    SANDBOX_CLIENT_SECRET: secrets.clientSecret,
    SANDBOX_REDIRECT_URIS: `${appUrl}/connect/digitail/callback`,
  }
}
