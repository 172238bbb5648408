import { describe, expect, it } from 'vitest'
import { parseSettings } from '@/lib/infra/settings'
import { digitailEnvironment } from './environments'

const base = {
  APP_URL: 'https://connect.example.com',
  AUTH_SECRET: 'kx7Qm2Zr9Tn4Vb8Wc1Yd6Fg3Hj5Lp0Ss',
  TOKEN_ENCRYPTION_KEYS: `k1:${Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString('base64')}`,
  DIGITAIL_CLIENT_ID: 'client',
  DIGITAIL_CLIENT_SECRET: 'secret-of-client',
  ADMIN_EMAILS: 'admin@example.com',
  SMTP_URL: 'smtps://mail.example.com',
  EMAIL_FROM: 'hello@example.com',
}

const environment = (more: Record<string, string>) => digitailEnvironment(parseSettings({ ...base, ...more }))

describe('one record holds all addresses of one Digitail', () => {
  it.each([
    ['production', 'https://vet.digitail.io'],
    ['sandbox', 'https://developer.digitail.io'],
  ])('%s is wholly at %s', (name, host) => {
    const { authorizeUrl, tokenUrl, apiUrl, revokeUrl, browserHosts } = environment({ DIGITAIL_ENVIRONMENT: name })
    expect([authorizeUrl.href, tokenUrl.href, apiUrl.href]).toEqual([
      `${host}/oauth/authorize`,
      `${host}/oauth/token`,
      `${host}/api/v1`,
    ])
    expect(revokeUrl).toBeNull()
    expect(browserHosts).toEqual([host, 'https://*.digitail.io'])
  })

  it('each address can be overridden', () => {
    const tokenUrl = 'https://digitail.example.com/token'
    const record = environment({ DIGITAIL_ENVIRONMENT: 'production', DIGITAIL_TOKEN_URL: tokenUrl })
    expect([record.tokenUrl.href, record.apiUrl.href]).toEqual([tokenUrl, 'https://vet.digitail.io/api/v1'])
  })

  it('local leads the browser to the sandbox and nowhere else', () => {
    const local = { APP_URL: 'http://localhost:3000', DIGITAIL_ENVIRONMENT: 'local' }
    const record = environment({ ...local, DIGITAIL_BASE_URL: 'http://127.0.0.1:4400' })
    expect(record.browserHosts).toEqual(['http://127.0.0.1:4400'])
  })
})
