export type PersonRole = 'ADMIN' | 'STAFF'

/** Someone who is signed in to this app. */
export type Person = {
  id: string
  email: string
  name: string | null
  role: PersonRole
}
