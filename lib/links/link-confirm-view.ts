import type { OfferedClinicView } from '@/lib/connect/confirm-view'

/** "Is this your clinic?" for the holder of a link. */
export type LinkConfirmView = {
  /** Id of the pending connection. */
  id: string
  /** The clinic that the link was made for. */
  clinicName: string
  accountName: string
  accountEmail: string | null
  /** The clinic to say yes to; null when this Digitail account does not see it. */
  clinic: OfferedClinicView | null
  /** What the account sees instead, when it does not see that clinic. */
  otherClinics: string[]
}
