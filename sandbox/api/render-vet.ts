import type { Vet } from '../world/world-types'

/** Fact sheet section 4, "Vet" (the sample is cut; more fields exist). */
export function renderVet(vet: Vet) {
  return {
    id: vet.id,
    first_name: vet.firstName,
    last_name: vet.lastName,
    full_name: `${vet.firstName} ${vet.lastName}`,
    name_with_title: `Dr. ${vet.firstName} ${vet.lastName}`,
    email: vet.email,
    phone: null,
    avatar: null,
    stamp: null,
    license_number: null,
    job_title: vet.jobTitle,
    deleted_at: null,
    active: true,
    video_link: '',
    public_appointment_link: null,
    type: 'veterinarian',
    two_factor_enabled: false,
    has_chat_user: false,
    colleague_order: 0,
  }
}
