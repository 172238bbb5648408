import 'server-only'
import { type DemoPerson, demoPersonOf } from './demo-sign-in'
import type { Person } from './person'
import { signInWays } from './sign-in-ways'

/** How one person can prove again who they are: `demo` names which of the demo's people they are. */
export type WaysBackIn = { email: boolean; oidc: boolean; demo: DemoPerson | null }

export function waysBackIn(person: Pick<Person, 'email'>): WaysBackIn {
  const { email, oidc, demo } = signInWays()
  return { email, oidc, demo: demo ? demoPersonOf(person.email) : null }
}
