import type { ClinicView } from '@/lib/connect/connection-view'

/** One row of the admin's list of connected clinics. */
export type ConnectedClinicView = ClinicView & {
  environment: 'production' | 'sandbox' | 'local'
  digitailClinicId: number
}
