import { randomBytes } from 'node:crypto'
import { ourVariables } from './our-variables'

const random = () => randomBytes(32).toString('base64')

for (const name of Object.keys(process.env)) if (ourVariables.test(name)) delete process.env[name]

// lib/infra/env.ts reads these at its first use, which comes later. Secrets are new for each test file.
Object.assign(process.env, {
  TZ: 'UTC',
  APP_URL: 'http://localhost:3000',
  AUTH_SECRET: random(),
  TOKEN_ENCRYPTION_KEYS: `test:${random()}`,
  DIGITAIL_ENVIRONMENT: 'local',
  DIGITAIL_BASE_URL: 'http://127.0.0.1:4400',
  DIGITAIL_CLIENT_ID: 'test-client',
  DIGITAIL_CLIENT_SECRET: random(),
  DEMO_SIGN_IN: 'on',
  LOG_LEVEL: 'silent',
})
