import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { sessionCookie } from './auth-cookies'
import { denyAccess } from './deny-access'
import { type FoundSession, personOfToken } from './find-session'
import type { Person } from './person'

/** @returns the value of the browser's session cookie, whatever it is worth, or null */
export async function currentSessionToken(): Promise<string | null> {
  return (await cookies()).get(sessionCookie().name)?.value || null
}

/** The session of this request: who, and the hash that names it. Looked up once per request. */
export const currentSession: () => Promise<FoundSession | null> = cache(async () => {
  const token = await currentSessionToken()
  return token === null ? null : personOfToken(token, new Date())
})

/** Who is signed in, asked of the database on every request; null when nobody is. */
export async function currentPerson(): Promise<Person | null> {
  return (await currentSession())?.person ?? null
}

/**
 * For pages: who is signed in, or off to sign in and back here.
 *
 * @param returnPath this page's own path
 */
export async function requirePerson(returnPath: string): Promise<Person> {
  const person = await currentPerson()
  if (person === null) redirect(`/sign-in?next=${encodeURIComponent(returnPath)}`)
  return person
}

/** For pages of admins. Anyone else learns nothing: the page does not exist for them. @param returnPath of this page */
export async function requireAdmin(returnPath: string): Promise<Person> {
  const person = await requirePerson(returnPath)
  if (person.role !== 'ADMIN') await denyAccess(person, { kind: 'page', id: returnPath })
  return person
}
