import { NextRequest } from 'next/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { POST as signOut } from '@/app/sign-out/route'
import { personOfToken } from '@/lib/auth/find-session'
import { db } from '@/lib/infra/db'
import { POST as signInDemo } from './demo/route'

const origin = 'http://localhost:3000'

function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams(fields)
  return new NextRequest(`${origin}${path}`, { method: 'POST', body, headers: { origin, ...headers } })
}

const press = (person: string, headers = {}) => signInDemo(post('/sign-in/demo', { person }, headers))

const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''

const whose = async (cookie: string) => (await personOfToken(cookie.split('=')[1] ?? '', new Date()))?.person

beforeEach(async () => {
  await db().user.deleteMany()
})

describe('the demo', () => {
  it('signs in as its two people, the same ones each time', async () => {
    const staff = await press('staff')
    expect([staff.status, staff.headers.get('location')]).toEqual([303, '/'])
    expect(await whose(cookieOf(staff))).toMatchObject({ email: 'staff@demo.example', role: 'STAFF' })
    expect(await whose(cookieOf(await press('admin')))).toMatchObject({ email: 'admin@demo.example', role: 'ADMIN' })
    await press('staff')
    expect(await db().user.count()).toBe(2)
  })

  it('W-02: ends the session that the browser held', async () => {
    const before = cookieOf(await press('staff'))
    const now = cookieOf(await press('admin', { cookie: before }))
    expect(await whose(before)).toBeUndefined()
    expect(await whose(now)).toMatchObject({ role: 'ADMIN' })
  })

  it('keeps someone out whose access an admin ended', async () => {
    await press('staff')
    await db().user.updateMany({ data: { disabledAt: new Date() } })
    const response = await press('staff')
    expect(response.headers.get('location')).toBe('/sign-in/problem?reason=not-invited')
    expect(response.headers.getSetCookie()).toEqual([])
  })

  it('knows no other people, and no forms of other sites', async () => {
    for (const person of ['', 'root', 'constructor']) expect((await press(person)).status).toBe(400)
    expect((await press('admin', { origin: 'null' })).status).toBe(403)
    expect(await db().user.count()).toBe(0)
  })
})

describe('signing out', () => {
  it('ends the session, removes the cookie, and has the browser forget cached pages', async () => {
    const cookie = cookieOf(await press('staff'))
    const response = await signOut(post('/sign-out', {}, { cookie }))
    expect([response.status, response.headers.get('location')]).toEqual([303, '/'])
    expect(response.headers.get('clear-site-data')).toBe('"cache"')
    expect(response.headers.getSetCookie()).toEqual([
      'digitail-connect.session=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; SameSite=Lax',
    ])
    expect(await whose(cookie)).toBeUndefined()
    expect(await db().session.count()).toBe(0)
  })

  it('W-07: cannot be forced from another site', async () => {
    const cookie = cookieOf(await press('staff'))
    expect((await signOut(post('/sign-out', {}, { cookie, origin: 'https://evil.test' }))).status).toBe(403)
    expect(await whose(cookie)).toBeDefined()
  })

  it('is calm about nobody being signed in', async () => {
    for (const cookie of ['', 'digitail-connect.session=', 'digitail-connect.session=unknown']) {
      expect((await signOut(post('/sign-out', {}, { cookie }))).status).toBe(303)
    }
  })
})
