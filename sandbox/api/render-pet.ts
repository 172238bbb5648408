import type { Pet } from '../world/world-types'

/** Fact sheet section 4, "Pet / patient". `species_id` is text here, as in the sample. */
export function renderPet(pet: Pet) {
  return {
    id: pet.id,
    nickname: pet.nickname,
    species_id: String(pet.speciesId),
    breed_id: pet.breedId,
    observations: null,
    gender: pet.gender,
    gender_string: pet.gender.replace(/^./, (letter) => letter.toUpperCase()),
    microchip: pet.chipNumber !== '',
    chip_number: pet.chipNumber,
    microchip_location: null,
    crossbreed: false,
    crossbreed_details_id: null,
    crossbreed_details: null,
    color: pet.color,
    distinctive_marks: null,
    birthday: pet.birthday,
    birthday_estimated: false,
    insurance_number: null,
    passport: null,
    profile_picture: null,
    description: null,
    constitution: null,
    conformation: null,
    weight: pet.weightKg.toFixed(2),
    allergies: null,
    blood_type: null,
    hormonal_status: pet.hormonalStatus,
    ...ageOf(pet.birthday),
    patientNumber: String(pet.id),
    is_verified: true,
    archive: null,
    patients: [
      { id: pet.id + 40_000, pet_id: pet.id, clinic_id: pet.clinicId, number: String(pet.id), archived_at: null },
    ],
    rabic_tag_number: null,
    updated_at: `${pet.birthday}T08:00:00.000000Z`,
    ...pet.extra,
  }
}

function ageOf(birthday: string) {
  const months = Math.max(0, Math.floor((Date.now() - Date.parse(birthday)) / 2_629_800_000))
  const [years, rest] = [Math.floor(months / 12), months % 12]
  return { age: `${years} years ${rest} months`, age_breakdown: { years, months: rest, days: 0 } }
}
