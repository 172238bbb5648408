import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepSecret } from '../run/mask-secrets.mjs'

const clientId = 'digitail-connect-demo'

// Set to nothing, so that a .env file made for something else does not reach into the demo.
const unused = [
  'DATABASE_URL',
  'DIGITAIL_AUTHORIZE_URL',
  'DIGITAIL_TOKEN_URL',
  'DIGITAIL_API_URL',
  'DIGITAIL_REVOKE_URL',
  'SMTP_URL',
  'EMAIL_FROM',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'ADMIN_EMAILS',
  'CRON_SECRET',
  'METRICS_TOKEN',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_HEADERS',
]

function makeSecrets(file) {
  const random = () => randomBytes(32).toString('base64')
  const secrets = { authSecret: random(), tokenEncryptionKey: random(), clientSecret: random() }
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  return secrets
}

/**
 * The settings that the demo makes for itself. Its secrets are made once and kept in the data directory,
 * where the tokens that they seal are too.
 *
 * @param {{ dataDir: string, port: number, sandboxPort: number }} where
 * @returns {{ app: NodeJS.ProcessEnv, sandbox: NodeJS.ProcessEnv }}
 */
export function demoSettings({ dataDir, port, sandboxPort }) {
  const file = join(dataDir, 'demo.json')
  const secrets = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : makeSecrets(file)
  for (const secret of Object.values(secrets)) keepSecret(secret)
  const appUrl = `http://localhost:${port}`
  const sandboxUrl = `http://127.0.0.1:${sandboxPort}` // Another name than the app's: another origin, other cookies.
  const app = {
    ...process.env,
    ...Object.fromEntries(unused.map((name) => [name, ''])),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    APP_URL: appUrl,
    AUTH_SECRET: secrets.authSecret,
    TOKEN_ENCRYPTION_KEYS: `demo:${secrets.tokenEncryptionKey}`,
    DATA_DIR: dataDir,
    DIGITAIL_ENVIRONMENT: 'local',
    DIGITAIL_BASE_URL: sandboxUrl,
    DIGITAIL_CLIENT_ID: clientId,
    DIGITAIL_CLIENT_SECRET: secrets.clientSecret,
    DEMO_SIGN_IN: 'on',
    SHUTDOWN_DELAY_SECONDS: '0',
  }
  const sandbox = {
    ...process.env,
    SANDBOX_PORT: String(sandboxPort),
    SANDBOX_DATA: join(dataDir, 'sandbox'),
    SANDBOX_CLIENT_ID: clientId,
    SANDBOX_CLIENT_SECRET: secrets.clientSecret,
    SANDBOX_REDIRECT_URIS: `${appUrl}/connect/digitail/callback`,
  }
  return { app, sandbox }
}
