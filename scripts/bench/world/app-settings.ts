import { randomBytes } from 'node:crypto'
import type { BenchSandbox } from './sandbox'

const secret = () => randomBytes(32).toString('base64')

/**
 * The settings of an app that talks to the sandbox; those of its database come on top.
 *
 * @param input.digitailUrl where it finds the sandbox
 */
export function appSettings(input: {
  appUrl: string
  sandbox: BenchSandbox
  digitailUrl: string
}): Record<string, string> {
  const { appUrl, sandbox, digitailUrl } = input
  return {
    APP_URL: appUrl,
    AUTH_SECRET: secret(),
    TOKEN_ENCRYPTION_KEYS: `bench:${secret()}`,
    DIGITAIL_ENVIRONMENT: 'local',
    DIGITAIL_BASE_URL: digitailUrl,
    DIGITAIL_CLIENT_ID: sandbox.clientId,
    DIGITAIL_CLIENT_SECRET: sandbox.clientSecret,
    DEMO_SIGN_IN: 'on',
    SHUTDOWN_DELAY_SECONDS: '0',
    // The limit is counted as ever; the bench is one client, and never reaches it.
    RATE_LIMIT_PER_MINUTE: '1000000',
  }
}
