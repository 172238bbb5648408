import type { PersonRole } from './person'
import type { SessionView } from './session-view'

/** Oneself, as one's own page shows it. */
export type AccountView = {
  name: string | null
  email: string
  role: PersonRole
  /** The ways in that are set up; `linkedWith` names the hosts of issuers that know this person. */
  ways: { email: boolean; oidc: boolean; demo: boolean; linkedWith: string[] }
  /** The session that looks is among them. */
  sessions: SessionView[]
}
