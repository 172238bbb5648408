import { randomBytes } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'
import { parseSettings, type Settings } from '@/lib/infra/settings'

export type Answer = (response: ServerResponse, path: string) => void

/** A server that answers as told, until the test ends. @returns its address */
export async function serve(answer: Answer): Promise<string> {
  const server = createServer((request, response) => answer(response, request.url ?? ''))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return typeof address === 'object' && address !== null ? `http://localhost:${address.port}` : ''
}

/** A mail server that takes one user, until the test ends. @returns its host and port */
export async function serveMail(user: string): Promise<string> {
  const server = new SMTPServer({
    hideSTARTTLS: true,
    onAuth: ({ username }, _, done) => (username === user ? done(null, { user }) : done(new Error('no such user'))),
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close(() => undefined))
  const address = server.server.address()
  return `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}

const random = () => randomBytes(32).toString('base64')

/** An environment with every needed setting, where nothing that they name answers, but for the change. */
export function environmentWith(change: Record<string, string>): Record<string, string> {
  return {
    APP_URL: 'http://localhost:1',
    AUTH_SECRET: random(),
    TOKEN_ENCRYPTION_KEYS: `k1:${random()}`,
    DIGITAIL_ENVIRONMENT: 'local',
    DIGITAIL_BASE_URL: 'http://127.0.0.1:1',
    DIGITAIL_CLIENT_ID: 'id',
    DIGITAIL_CLIENT_SECRET: random(),
    DEMO_SIGN_IN: 'on',
    ...change,
  }
}

export const settingsWith = (change: Record<string, string>): Settings => parseSettings(environmentWith(change))
