import { NextRequest } from 'next/server'
import { describe, expect, it, vi } from 'vitest'
import { POST as signOut } from '@/app/sign-out/route'
import { nextAuthCookies } from '@/lib/auth/next-auth-options'
import { POST as signInDemo } from './demo/route'

const origin = 'https://localhost:3443'

vi.hoisted(() => {
  process.env.APP_URL = 'https://localhost:3443'
})

function post(path: string, cookie = '') {
  const body = new URLSearchParams({ person: 'staff' })
  // What a reverse proxy hands on: plain http inside, https outside.
  return new NextRequest(`http://10.0.0.7${path}`, { method: 'POST', body, headers: { origin, cookie } })
}

describe('on https', () => {
  it('W-05: every cookie is __Host-, Secure, HttpOnly, Lax and short', async () => {
    const signedIn = await signInDemo(post('/sign-in/demo'))
    const signedOut = await signOut(post('/sign-out', signedIn.headers.getSetCookie()[0]?.split(';')[0]))
    const cookies = [...signedIn.headers.getSetCookie(), ...signedOut.headers.getSetCookie()]
    expect(cookies).toHaveLength(2)
    for (const cookie of cookies) {
      const [pair = '', ...attributes] = cookie.split('; ')
      expect(pair).toMatch(/^__Host-digitail-connect\.session=/)
      expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']))
      expect(cookie).not.toMatch(/domain/i)
      expect(cookie.length).toBeLessThan(4096)
    }
  })

  it('W-05: the cookies of a journey to an issuer are no weaker', () => {
    const cookies = Object.values(nextAuthCookies())
    expect(new Set(cookies.map(({ name }) => name)).size).toBe(6)
    for (const { name, options } of cookies) {
      expect(name).toMatch(/^__Host-digitail-connect\.[a-z-]+$/)
      expect(options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/', secure: true })
    }
  })
})
