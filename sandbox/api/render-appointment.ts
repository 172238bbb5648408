import type { Sandbox } from '../sandbox'
import type { Appointment, Clinic, Pet, VisitType } from '../world/world-types'
import { instantInZone, microsecondUtc } from '../world/zone-clock'
import { renderPet } from './render-pet'
import { renderVet } from './render-vet'

/** Fact sheet section 4, "Appointment": local wall times and the same instants in UTC, status as text. */
export function renderAppointment(sandbox: Sandbox, clinic: Clinic, row: Appointment) {
  const pet = row.petId === null ? undefined : sandbox.world.pet(row.petId)
  const vet = row.vetId === null ? undefined : sandbox.world.vet(row.vetId)
  const visitType = sandbox.world.records(clinic).visitTypes.find((type) => type.id === row.visitTypeId)
  return {
    id: row.id,
    event_id: row.id + 3_000_000,
    clinic_id: row.clinicId,
    room_id: null,
    guest: row.guestName !== null,
    pet_id: row.petId,
    record_id: null,
    status: row.status,
    datetime: row.startsAt,
    end_datetime: row.endsAt,
    datetime_start_utc: microsecondUtc(instantInZone(clinic.timezone, row.startsAt)),
    datetime_end_utc: microsecondUtc(instantInZone(clinic.timezone, row.endsAt)),
    notify_owner: 0,
    notify_owner_mode: [],
    observations: row.observations,
    user_note: row.userNote,
    ...namesOf(sandbox, row, pet),
    patient: pet ? renderPet(pet) : null,
    room: null,
    event: renderEvent(row, clinic),
    service: visitType ? renderService(visitType) : null,
    task_templates: [],
    vet: vet ? renderVet(vet) : null,
  }
}

function namesOf(sandbox: Sandbox, row: Appointment, pet: Pet | undefined) {
  const owner = pet ? sandbox.world.owner(pet.ownerId) : undefined
  return {
    pet_name: row.guestName?.pet ?? pet?.nickname ?? null,
    owner_name: row.guestName?.owner ?? (owner ? `${owner.firstName} ${owner.lastName}` : null),
  }
}

function renderEvent(row: Appointment, clinic: Clinic) {
  return {
    id: row.id + 3_000_000,
    address_id: null,
    clinic_id: clinic.id,
    capacity: 1,
    date: row.startsAt.slice(0, 10),
    name: null,
    preferences: [],
    appointments_number: 1,
    visit_types: [],
  }
}

function renderService(visitType: VisitType) {
  return {
    id: visitType.id,
    category_id: 1,
    label: visitType.name,
    translation_slug: null,
    label_en: visitType.name,
    service_details: {
      clinic_id: visitType.clinicId,
      service_id: visitType.id,
      duration: visitType.minutes,
      visible: true,
      color: visitType.color,
      order: 0,
      printable_files: [],
      service_packages: [],
    },
  }
}
