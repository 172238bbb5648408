import { NextRequest } from 'next/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { visitIssuer } from '@/e2e/issuer/visit-issuer'
import { db } from '@/lib/infra/db'
import { GET as comeBack, HEAD } from './[...nextauth]/route'
import {
  back,
  invite,
  leave,
  origin,
  redirectUri,
  sessionToken,
  signInAs,
  withIssuer,
} from './test-support/oidc-journey'

withIssuer('id-token')

describe('coming back from the issuer', () => {
  beforeEach(() => invite('pat@clinic.com'))

  it('B-03: refuses what another browser began, with no cookies or with those of its own attempt', async () => {
    const attacker = await leave()
    const theirReturn = await visitIssuer(attacker.location, 'subject-1', redirectUri)
    const victim = await leave()
    for (const cookies of [[], victim.cookies]) {
      const response = await back(theirReturn, cookies)
      expect(response.headers.get('location')).toBe('/sign-in/problem?reason=cancelled')
      expect(sessionToken(response)).toBeNull()
    }
    expect(await db().session.count()).toBe(0)
  })

  it('B-03: takes no cookie in the place of another', async () => {
    const { location, cookies } = await leave()
    const url = await visitIssuer(location, 'subject-1', redirectUri)
    const value = (name: string) => cookies.find((cookie) => cookie.includes(`${name}=`))?.split('=')[1]
    const swapped = [
      `digitail-connect.sign-in-state=${value('nonce')}`,
      `digitail-connect.sign-in-nonce=${value('state')}`,
    ]
    const response = await back(url, [...cookies.filter((cookie) => cookie.includes('pkce')), ...swapped])
    expect(sessionToken(response)).toBeNull()
  })

  it('B-08: stays on our own site whatever the headers and the return cookie say', async () => {
    const { location, cookies } = await leave('//evil.test')
    const planted = cookies.map((cookie) => cookie.replace(/return=.*/, 'return=https%3A%2F%2Fevil.test%2Fclinics'))
    const headers = { host: 'evil.test', 'x-forwarded-host': 'evil.test', forwarded: 'host=evil.test;proto=http' }
    const response = await back(await visitIssuer(location, 'subject-1', redirectUri), planted, headers)
    expect(response.headers.get('location')).toBe('/')
    expect(sessionToken(response)).not.toBeNull()
  })

  it('says so kindly when the person declined, or a parameter comes twice', async () => {
    const declined = await signInAs(null)
    expect(declined.headers.get('location')).toBe('/sign-in/problem?reason=cancelled')
    const twice = await back(new URL(`${redirectUri}?code=a&code=b&state=c`), [])
    expect(twice.headers.get('location')).toBe('/sign-in/problem?reason=cancelled')
    const hopeless = await back(new URL(`${redirectUri}?code=a&state=c`), [
      'digitail-connect.sign-in-return=javascript:1',
    ])
    expect(hopeless.headers.get('location')).toMatch(/^\/sign-in\/problem/)
  })

  it('O-21: HEAD uses nothing up, and no other address of next-auth is served', async () => {
    expect(HEAD().status).toBe(404)
    for (const path of [
      'signin',
      'signin/oidc',
      'signout',
      'session',
      'csrf',
      'providers',
      'callback/email',
      'error',
      '_log',
    ]) {
      const params = Promise.resolve({ nextauth: path.split('/') })
      expect((await comeBack(new NextRequest(`${origin}/api/auth/${path}`), { params })).status, path).toBe(404)
    }
  })
})
