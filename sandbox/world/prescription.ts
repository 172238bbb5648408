/** A prescription that was written through the API; `fields` is what the client sent. */
export type Prescription = {
  id: number
  clinicId: number
  petId: number
  fields: Record<string, unknown>
  refills: number
}
