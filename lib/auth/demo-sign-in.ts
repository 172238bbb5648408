import 'server-only'
import { inTransaction } from '@/lib/infra/db'
import { randomToken } from '@/lib/infra/random'
import { settings } from '@/lib/infra/settings'
import type { SessionDevice } from '@/lib/store/sessions'
import { findUserByEmail, insertUser, updateUserSignIn } from '@/lib/store/users'
import { refuseSignIn } from './refuse-sign-in'
import { type StartedSession, startSession } from './start-session'

/** The two people of the demo, on a domain that can never receive mail (RFC 2606). */
const demoPeople = {
  staff: { email: 'staff@demo.example', name: 'Demo staff', role: 'STAFF' },
  admin: { email: 'admin@demo.example', name: 'Demo admin', role: 'ADMIN' },
} as const

export type DemoPerson = keyof typeof demoPeople

/** @returns whether a word from a form names one of the demo's people */
export function isDemoPerson(word: unknown): word is DemoPerson {
  return word === 'staff' || word === 'admin'
}

/** @returns which of the demo's people has an address, or null */
export function demoPersonOf(email: string): DemoPerson | null {
  if (email === demoPeople.staff.email) return 'staff'
  return email === demoPeople.admin.email ? 'admin' : null
}

type DemoSignIn = { kind: 'off' } | { kind: 'not-invited' } | { kind: 'signed-in'; session: StartedSession }

/**
 * Signs in as one of the demo's two people without proof. Settings allow it only against the sandbox on this
 * machine. Someone whose access an admin ended stays out here as well.
 */
export async function signInDemoPerson({
  person,
  previousToken,
  requestId,
  now,
  device,
}: {
  person: DemoPerson
  previousToken: string | null
  requestId: string
  now: Date
  device?: SessionDevice
}): Promise<DemoSignIn> {
  if (settings().DEMO_SIGN_IN !== 'on') return { kind: 'off' }
  return inTransaction(async (tx) => {
    const wanted = demoPeople[person]
    await insertUser(tx, wanted)
    const user = await findUserByEmail(tx, wanted.email)
    if (user === null || user.disabledAt !== null) {
      await refuseSignIn(tx, { email: wanted.email, way: 'demo', why: 'not-invited', requestId })
      return { kind: 'not-invited' }
    }
    await updateUserSignIn(tx, { id: user.id, role: user.role, now, emailVerified: false })
    const started = { token: randomToken(), user, previousToken, way: 'demo', requestId, now, device } as const
    return { kind: 'signed-in', session: await startSession(tx, started) }
  })
}
