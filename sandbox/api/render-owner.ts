import type { Owner } from '../world/world-types'

/** Fact sheet section 4, "PetParent / customer". */
export function renderOwner(owner: Owner) {
  return {
    id: owner.id,
    name: owner.firstName,
    last_name: owner.lastName,
    email: owner.email,
    phone: owner.phone,
    address: null,
    city: null,
    street: null,
    street_number: null,
    zip: null,
    region: null,
    country: null,
    timezone: null,
    has_app: false,
    chatUid: null,
    vat_number: null,
    discounts: [],
  }
}
