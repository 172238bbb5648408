import { z } from 'zod'
import type { RegisteredApp } from './sandbox'
import type { SettingsChange } from './state/settings'

export type SandboxOptions = {
  /** 0 takes a free port. */
  port: number
  /** Where grants, codes and sessions are kept; null keeps them in memory. */
  dataFile: string | null
  app: RegisteredApp
  settings: SettingsChange
  /** Makes the world; the same seed gives the same clinics and appointments. */
  seed: string
}

const callback = '/connect/digitail/callback'
export const defaultOptions: SandboxOptions = {
  port: 4400,
  dataFile: null,
  app: {
    name: 'Digitail Connect',
    clientId: 'sandbox-client',
    clientSecret: 'sandbox-client-secret-for-the-demo-only',
    redirectUris: [`http://localhost:3000${callback}`, `http://127.0.0.1:3000${callback}`],
  },
  settings: {},
  seed: 'demo',
}

const text = z.string().trim().min(1).optional()
const whole = z.coerce.number().int().min(0)
const environmentSchema = z.object({
  SANDBOX_PORT: whole.max(65_535, 'must be a port').default(defaultOptions.port),
  SANDBOX_HOST: z
    .enum(['127.0.0.1'], 'must be 127.0.0.1: the sandbox is never reachable from outside')
    .default('127.0.0.1'),
  SANDBOX_DATA: text,
  SANDBOX_APP_NAME: text,
  SANDBOX_CLIENT_ID: text,
  SANDBOX_CLIENT_SECRET: text,
  SANDBOX_REDIRECT_URIS: text,
  SANDBOX_ACCESS_TOKEN_SECONDS: whole.min(1).optional(),
  SANDBOX_EXTRA_USERS: whole.optional(),
  SANDBOX_SEED: text,
})

/**
 * @param environment usually `process.env`
 * @throws ZodError naming each variable that cannot be used
 */
export function readOptions(environment: Record<string, string | undefined>): SandboxOptions {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = environmentSchema.parse(given)
  const { app } = defaultOptions
  return {
    port: read.SANDBOX_PORT,
    dataFile: read.SANDBOX_DATA ?? null,
    app: {
      name: read.SANDBOX_APP_NAME ?? app.name,
      clientId: read.SANDBOX_CLIENT_ID ?? app.clientId,
      clientSecret: read.SANDBOX_CLIENT_SECRET ?? app.clientSecret,
      redirectUris: read.SANDBOX_REDIRECT_URIS?.split(',').map((uri) => uri.trim()) ?? app.redirectUris,
    },
    settings: {
      ...(read.SANDBOX_ACCESS_TOKEN_SECONDS === undefined
        ? {}
        : { accessTokenSeconds: read.SANDBOX_ACCESS_TOKEN_SECONDS }),
      ...(read.SANDBOX_EXTRA_USERS === undefined ? {} : { extraUsers: read.SANDBOX_EXTRA_USERS }),
    },
    seed: read.SANDBOX_SEED ?? defaultOptions.seed,
  }
}
