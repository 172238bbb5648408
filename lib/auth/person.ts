export type PersonRole = 'ADMIN' | 'STAFF'

/** Someone who is signed in to this app. */
export type Person = {
  id: string
  email: string
  name: string | null
  role: PersonRole
  /** How long ago they proved who they are, in milliseconds on the database's clock; null when nobody can say. */
  authenticatedAgo: number | null
  /** Whether they belong to a clinic. Admins see every clinic, but few have one of their own. */
  hasClinics: boolean
}
