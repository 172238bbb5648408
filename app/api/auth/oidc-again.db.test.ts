import { beforeEach, describe, expect, it } from 'vitest'
import { personOfToken } from '@/lib/auth/find-session'
import { hasSignedInLately, signInAgainPath } from '@/lib/auth/signed-in-lately'
import { db } from '@/lib/infra/db'
import { accounts, invite, leave, sessionToken, signInAs, withIssuer } from './test-support/oidc-journey'

withIssuer()

const again = () => leave(signInAgainPath('/admin/people'), { again: 'yes' })

async function personOf(response: Response) {
  const person = (await personOfToken(sessionToken(response) ?? '', new Date()))?.person
  if (person === undefined) throw new Error('nobody is signed in')
  return person
}

describe('W-09: signing in again at the issuer', () => {
  beforeEach(() => invite('pat@clinic.com'))

  it('asks for a new proof, and for the time of it', async () => {
    const asked = new URL((await again()).location).searchParams
    expect([asked.get('prompt'), asked.get('max_age')]).toEqual(['login', '0'])
    const usual = new URL((await leave()).location).searchParams
    expect([usual.get('prompt'), usual.get('max_age')]).toEqual([null, null])
  })

  it('counts as soon as the issuer says when it was, and leads back to the page that looks', async () => {
    const response = await signInAs('subject-1', [], again())
    expect(response.headers.get('location')).toBe('/sign-in/again?next=%2Fadmin%2Fpeople')
    expect(hasSignedInLately(await personOf(response))).toBe(true)
  })

  it('does not count when the issuer does not say when: it may not have asked at all', async () => {
    const person = await personOf(await signInAs('subject-1'))
    expect(person.authenticatedAgo).toBeNull()
    expect(hasSignedInLately(person)).toBe(false)
  })

  it('W-02: has a new token, and the one from before is dead', async () => {
    const before = sessionToken(await signInAs('subject-1')) ?? ''
    const after = sessionToken(await signInAs('subject-1', [`digitail-connect.session=${before}`], again()))
    expect(after).not.toBe(before)
    expect(await personOfToken(before, new Date())).toBeNull()
  })

  it('as somebody else ends as that somebody, with their rights alone', async () => {
    await db().user.updateMany({ data: { role: 'ADMIN' } })
    const admin = sessionToken(await signInAs('subject-1', [], again())) ?? ''
    await invite('sam@clinic.com')
    accounts.set('subject-2', { email: 'sam@clinic.com', email_verified: true })
    const person = await personOf(await signInAs('subject-2', [`digitail-connect.session=${admin}`], again()))
    expect([person.email, person.role]).toEqual(['sam@clinic.com', 'STAFF'])
    expect(await personOfToken(admin, new Date())).toBeNull()
  })
})
