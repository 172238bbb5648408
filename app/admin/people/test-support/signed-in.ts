import { startSession } from '@/lib/auth/start-session'
import { db, inTransaction } from '@/lib/infra/db'
import { randomToken } from '@/lib/infra/random'
import { insertUser } from '@/lib/store/users'

export const origin = 'http://localhost:3000'

/** The session that the browser of the test holds. */
export const browser: { session: string | null } = { session: null }

/** What takes the place of `next/headers`: see the tests that mock it. */
export const nextHeaders = {
  cookies: async () => ({ get: () => (browser.session === null ? undefined : { value: browser.session }) }),
  headers: async () => new Headers(),
}

export type SignedIn = { id: string; token: string }

/** Signs somebody in who is on the list already. */
export async function signInAgain(user: { id: string; role: 'ADMIN' | 'STAFF' }): Promise<string> {
  const facts = { user, previousToken: null, way: 'email', requestId: null, now: new Date() } as const
  return (await inTransaction((tx) => startSession(tx, { ...facts, token: randomToken() }))).token
}

/** Lets somebody in and signs them in. */
export async function signedIn(email: string, role: 'ADMIN' | 'STAFF'): Promise<SignedIn> {
  const user = await insertUser(db(), { email, name: null, role })
  if (user === null) throw new Error('the address is taken')
  const token = await signInAgain(user)
  await db().user.update({ where: { id: user.id }, data: { lastSignInAt: new Date() } })
  return { id: user.id, token }
}

/** Makes every proof older than what dangerous actions ask for. */
export async function ageProofs(): Promise<void> {
  await db().$executeRaw`UPDATE "Session" SET "authenticatedAt" = clock_timestamp() - interval '11 minutes'`
}

type Fields = Record<string, string>

/** A form as the browser sends it. */
export function formOf(path: string, fields: Fields, headers: Fields = { origin }): Request {
  return new Request(`${origin}${path}`, { method: 'POST', body: new URLSearchParams(fields), headers })
}

/** @returns the parts of an answer that a browser acts on */
export const answerOf = (response: Response) => [response.status, response.headers.get('location')]
