import type { ClinicView } from '@/lib/connect/connection-view'

/** One row of the admin's list of connected clinics. */
export type ConnectedClinicView = ClinicView & {
  environment: 'production' | 'sandbox' | 'local'
  digitailClinicId: number
}

/** One row of the people page. */
export type PersonView = {
  id: string
  email: string
  name: string | null
  role: 'ADMIN' | 'STAFF'
  isDisabled: boolean
  lastSignInAt: string | null
  clinics: string[]
  isYou: boolean
}
