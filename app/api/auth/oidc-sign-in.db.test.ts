import { describe, expect, it } from 'vitest'
import { personOfToken } from '@/lib/auth/find-session'
import { db } from '@/lib/infra/db'
import {
  accounts,
  invite,
  leave,
  redirectUri,
  sessionToken,
  signInAs,
  userinfo,
  withIssuer,
} from './test-support/oidc-journey'

const lastEvents = (count: number) => db().auditEvent.findMany({ orderBy: { id: 'desc' }, take: count })
const lastRefusal = async () => (await lastEvents(1))[0]?.data

withIssuer()

describe('signing in at an OpenID Connect issuer', () => {
  it('goes there with PKCE, state and nonce, and with our own address whatever the headers say', async () => {
    const { location, status } = await leave()
    const asked = new URL(location).searchParams
    expect(status).toBe(200)
    expect(asked.get('redirect_uri')).toBe(redirectUri)
    expect([asked.get('response_type'), asked.get('code_challenge_method')]).toEqual(['code', 'S256'])
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/)
    expect(location).not.toContain('evil.test')
  })

  it('links an invited person at the first time, and knows them by subject ever after', async () => {
    const user = await invite('pat@clinic.com')
    const response = await signInAs('subject-1')
    expect(response.headers.get('location')).toBe('/clinics/7')
    expect((await personOfToken(sessionToken(response) ?? '', new Date()))?.person.id).toBe(user?.id)
    expect(await lastEvents(2)).toMatchObject([
      { action: 'sign-in.succeeded', actorId: user?.id },
      { action: 'sign-in.identity-linked', actorId: user?.id, subjectId: user?.id },
    ])
    accounts.set('subject-1', { email: 'renamed@elsewhere.com', email_verified: false })
    const again = await signInAs('subject-1')
    expect((await personOfToken(sessionToken(again) ?? '', new Date()))?.person.id).toBe(user?.id)
    expect(await db().identity.count()).toBe(1)
  })

  it('W-06: lets nobody in whom the address does not prove', async () => {
    const user = await invite('pat@clinic.com')
    const cases: [{ email?: string; email_verified?: unknown }, string][] = [
      [{ email: 'pat@clinic.com', email_verified: false }, 'address-not-verified'],
      [{ email: 'pat@clinic.com' }, 'address-not-verified'],
      [{ email: 'pat@clinic.com', email_verified: 1 }, 'address-not-verified'],
      [{ email_verified: true }, 'address-missing'],
      [{ email: 'pat＠clinic.com', email_verified: true }, 'address-missing'],
      [{ email: 'pat@clinic.com,x@evil.test', email_verified: true }, 'address-missing'],
      [{ email: 'stranger@elsewhere.com', email_verified: true }, 'not-invited'],
    ]
    for (const [about, why] of cases) {
      accounts.set('subject-1', about)
      const response = await signInAs('subject-1')
      expect(response.headers.get('location'), why).toBe('/sign-in/problem?reason=not-invited')
      expect(sessionToken(response)).toBeNull()
      expect(await lastRefusal()).toEqual({ way: 'oidc', why })
    }
    expect(await db().identity.count()).toBe(0)
    expect(await db().user.findMany({ select: { id: true } })).toEqual([{ id: user?.id }])
  })

  it('W-06: believes no userinfo that is about somebody else, and takes neither issuer nor subject from it', async () => {
    await invite('pat@clinic.com')
    userinfo.lie = { sub: 'somebody-else', email: 'pat@clinic.com', email_verified: true }
    const response = await signInAs('subject-1')
    expect(response.headers.get('location')).toBe('/sign-in/problem?reason=cancelled')
    userinfo.lie = { sub: 'subject-1', iss: 'https://evil.test', email: 'pat@clinic.com', email_verified: true }
    expect(sessionToken(await signInAs('subject-1'))).not.toBeNull()
    expect((await db().identity.findFirst())?.issuer).toMatch(/^http:\/\/127\.0\.0\.1:/)
  })

  it('W-06: never links a second subject, not even from within a session', async () => {
    await invite('pat@clinic.com')
    const first = await signInAs('subject-1')
    accounts.set('subject-2', { email: 'pat@clinic.com', email_verified: true })
    const session = `digitail-connect.session=${sessionToken(first)}`
    for (const more of [[], [session]]) {
      const response = await signInAs('subject-2', more)
      expect(response.headers.get('location')).toBe('/sign-in/problem?reason=not-invited')
      expect(await lastRefusal()).toEqual({ way: 'oidc', why: 'other-subject-linked' })
    }
    expect(await db().identity.findMany({ select: { subject: true } })).toEqual([{ subject: 'subject-1' }])
  })

  it('W-02: gives a new session even to someone who is signed in, and ends the one before', async () => {
    await invite('pat@clinic.com')
    const first = sessionToken(await signInAs('subject-1')) ?? ''
    const second = sessionToken(await signInAs('subject-1', [`digitail-connect.session=${first}`])) ?? ''
    expect(second).not.toBe(first)
    expect(await personOfToken(first, new Date())).toBeNull()
    expect(await personOfToken(second, new Date())).not.toBeNull()
  })

  it('W-04: keeps a disabled person out', async () => {
    await invite('pat@clinic.com')
    await signInAs('subject-1')
    await db().user.updateMany({ data: { disabledAt: new Date() } })
    const response = await signInAs('subject-1')
    expect(response.headers.get('location')).toBe('/sign-in/problem?reason=not-invited')
  })
})
