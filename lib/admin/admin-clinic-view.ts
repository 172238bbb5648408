import type { ClinicView } from '@/lib/connect/connection-view'
import type { TestOutcome } from './test-outcome'

/** What a test call found, and when. Instants are ISO 8601 in UTC. */
export type TestView = { outcome: TestOutcome; ms: number; at: string }

/** For whoever maintains this app: what stands in the rows, without a secret. */
export type TechnicalView = {
  connectionId: string
  generation: number
  issuedAt: string
  accessExpiresAt: string
  refreshAt: string
  failures: number
  /** A word of lib/refresh. */
  lastFailure: string | null
}

/** One clinic for an admin. */
export type AdminClinicView = ClinicView & {
  environment: 'production' | 'sandbox' | 'local'
  digitailClinicId: number
  lastTest: TestView | null
  technical: TechnicalView | null
  members: { id: string; label: string }[]
}
