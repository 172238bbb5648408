/**
 * What choosing this clinic would do:
 * - `new`: it is not connected yet
 * - `same-account`: already connected with this Digitail account; choosing renews it
 * - `switch`: connected with another Digitail account; choosing moves it to this one
 * - `taken`: connected by people this person does not belong to; cannot be chosen here
 */
export type ClinicStanding = 'new' | 'same-account' | 'switch' | 'taken'

export type OfferedClinicView = {
  digitailClinicId: number
  name: string
  logoUrl: string | null
  standing: ClinicStanding
  /** The Digitail account that serves it today, for `switch`. */
  currentAccount: string | null
  /** For `switch`: goes back in a hidden field `replaces`, so that yes means what the person saw. */
  replaces: string | null
  /** Ticked when the page opens. */
  preselected: boolean
}

/** "Is this your clinic?": everything the person needs to say yes or no. */
export type ConfirmView = {
  id: string
  accountName: string
  accountEmail: string | null
  signedInAs: string
  clinics: OfferedClinicView[]
  /** For a reconnect that came back with another Digitail account: the one that was expected. */
  expectedAccount: string | null
  /** The clinic that a reconnect was for, when this account does not see it. */
  missingClinic: string | null
}
