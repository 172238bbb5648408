/** What the pretend practice system knows. These are its own rows; `api/` renders them in Digitail's shapes. */

export type Clinic = {
  id: number
  /** Position in the world; all ids inside the clinic are computed from it. */
  ordinal: number
  name: string
  slug: string
  timezone: string
  locale: string
  dateFormat: string
  /** Degrees on the colour wheel, for the logo. */
  hue: number
}

export type DemoUser = {
  id: number
  firstName: string
  lastName: string
  title: string
  email: string
  role: string
  clinicIds: readonly number[]
  /** False for the user whose role may not see appointments or patients (answers 403). */
  mayReadRecords: boolean
}

export type Vet = {
  id: number
  clinicId: number
  firstName: string
  lastName: string
  email: string
  jobTitle: string
}

export type VisitType = { id: number; clinicId: number; name: string; category: string; minutes: number; color: string }

export type Owner = { id: number; clinicId: number; firstName: string; lastName: string; email: string; phone: string }

export type Pet = {
  id: number
  clinicId: number
  ownerId: number
  nickname: string
  speciesId: number
  breedId: number
  gender: 'male' | 'female' | 'unknown'
  hormonalStatus: number
  /** "YYYY-MM-DD". */
  birthday: string
  color: string
  chipNumber: string
  weightKg: number
  extra: Record<string, unknown>
}

export type Appointment = {
  id: number
  clinicId: number
  vetId: number | null
  /** Null together with `guestName` for somebody who is not registered. */
  petId: number | null
  guestName: { pet: string; owner: string } | null
  visitTypeId: number | null
  /** Local wall times at the clinic, "YYYY-MM-DD HH:MM:SS". */
  startsAt: string
  endsAt: string
  /** Digitail's status as text: "7" is cancelled; the rest of the enumeration is not published. */
  status: string
  userNote: string
  observations: string
}
