import { NextRequest } from 'next/server'
import { afterAll, beforeAll, beforeEach, vi } from 'vitest'
import { POST as leaveForIssuer } from '@/app/sign-in/oidc/route'
import type { IssuerAccounts } from '@/e2e/issuer/open-issuer'
import { visitIssuer } from '@/e2e/issuer/visit-issuer'
import { db } from '@/lib/infra/db'
import { insertUser } from '@/lib/store/users'
import { GET as comeBack } from '../[...nextauth]/route'

// Not the address that next-auth falls back to, and an environment that would have it believe headers.
export const origin = 'http://localhost:3210'
vi.stubEnv('APP_URL', origin)
vi.stubEnv('NEXTAUTH_URL', 'https://evil.test')
vi.stubEnv('AUTH_TRUST_HOST', 'true')

export const redirectUri = `${origin}/api/auth/callback/oidc`
const context = { params: Promise.resolve({ nextauth: ['callback', 'oidc'] }) }

/** What the issuer says about whom; each test begins with one verified account. */
export const accounts: IssuerAccounts = new Map()

/** Set by a test to have the userinfo endpoint lie. */
export const userinfo: { lie: object | null } = { lie: null }

/** Opens an issuer for the tests of a file, and an empty house before each of them. */
export function withIssuer(emailIn: 'id-token' | 'userinfo' = 'userinfo'): void {
  let close = () => {}

  beforeAll(async () => {
    // It warns about its in-memory storage and old Nodes, rightly; here both are on purpose.
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { openIssuer } = await import('@/e2e/issuer/open-issuer')
    const client = { id: 'connect', secret: 'a secret of the test', redirectUri }
    const issuer = await openIssuer({ client, accounts, emailIn, userinfoLie: () => userinfo.lie })
    warn.mockRestore()
    close = issuer.close
    vi.stubEnv('OIDC_ISSUER', issuer.url)
    vi.stubEnv('OIDC_CLIENT_ID', client.id)
    vi.stubEnv('OIDC_CLIENT_SECRET', client.secret)
  })

  afterAll(() => close())

  beforeEach(async () => {
    await db().user.deleteMany()
    userinfo.lie = null
    accounts.clear()
    accounts.set('subject-1', { email: 'Pat@Clinic.com', email_verified: true })
  })
}

/** Lets somebody in, as an admin would. */
export const invite = (email: string) => insertUser(db(), { email, name: null, role: 'STAFF' })

const cookiesOf = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')

/** Presses the button, with hostile headers. @returns where the browser is sent, with the cookies it got */
export async function leave(next = '/clinics/7', more: Record<string, string> = {}) {
  const body = new URLSearchParams({ next, ...more })
  const hostile = {
    host: 'evil.test',
    'x-forwarded-host': 'evil.test',
    'x-forwarded-proto': 'http',
    forwarded: 'host=evil.test',
  }
  const headers = { origin, ...hostile }
  const response = await leaveForIssuer(new NextRequest(`${origin}/sign-in/oidc`, { method: 'POST', body, headers }))
  const link = (await response.text()).match(/url=([^"]+)"/)?.[1]?.replaceAll('&amp;', '&') ?? ''
  return { location: link, cookies: cookiesOf(response), status: response.status }
}

/** Comes back to the app. @param cookies of the browser */
export function back(url: URL, cookies: string[], headers: Record<string, string> = {}) {
  return comeBack(new NextRequest(url, { headers: { cookie: cookies.join('; '), ...headers } }), context)
}

/** The whole journey. @param subject null to decline @param more cookies that the browser holds already */
export async function signInAs(subject: string | null, more: string[] = [], leaving = leave()) {
  const { location, cookies } = await leaving
  return back(await visitIssuer(location, subject, redirectUri), [...cookies, ...more])
}

/** @returns the session token that an answer sets, or null */
export function sessionToken(response: Response): string | null {
  const cookie = cookiesOf(response).find((each) => each.startsWith('digitail-connect.session='))
  return cookie?.split('=')[1] || null
}
