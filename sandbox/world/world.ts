import { appointmentsAround, type ClinicPeople, ordinalOfAppointment } from './clinic-appointments'
import { ownersOf, petsOf, vetsOf, visitTypesOf } from './clinic-people'
import { demoClinics, extraClinic, extraIndexOfClinicId, extraIndexOfOrdinal } from './clinics'
import { Ledger } from './ledger'
import { Overlay } from './overlay'
import type { Prescription } from './prescription'
import { ordinalOfSale, type Sale, salesOf } from './sale'
import { demoUsers, extraUser, firstExtraUserId } from './users'
import type { Appointment, Clinic, DemoUser, Owner, Pet, Vet } from './world-types'
import { dayInZone } from './zone-clock'

/** Clinics whose generated rows are kept at once; the rest is made again when asked for. */
const clinicsInMemory = 64

export type ClinicRecords = ClinicPeople & {
  owners: Owner[]
  appointments: Appointment[]
  sales: Sale[]
  today: string
}

/** The pretend practice system's data: made from a seed, relative to today in each clinic's zone. */
export class World {
  readonly appointments = new Overlay<Appointment>()
  readonly pets = new Overlay<Pet>()
  readonly owners = new Overlay<Owner>()
  readonly prescriptions = new Overlay<Prescription>()
  readonly ledger = new Ledger()
  readonly #records = new Map<number, ClinicRecords>()
  readonly #seed: string
  readonly #extraUsers: () => number

  constructor({ seed, extraUsers }: { seed: string; extraUsers: () => number }) {
    this.#seed = seed
    this.#extraUsers = extraUsers
  }

  user(id: number): DemoUser | undefined {
    const index = id - firstExtraUserId
    if (index >= 0) return index < this.#extraUsers() ? extraUser(index) : undefined
    return demoUsers.find((user) => user.id === id)
  }

  clinic(id: number): Clinic | undefined {
    const index = extraIndexOfClinicId(id)
    if (index >= 0) return index < this.#extraUsers() ? extraClinic(index) : undefined
    return demoClinics.find((clinic) => clinic.id === id)
  }

  clinicsOf(user: DemoUser): Clinic[] {
    return user.clinicIds.flatMap((id) => this.clinic(id) ?? [])
  }

  /** Everything of one clinic, made on first use and again when its day changes. */
  records(clinic: Clinic, now = Date.now()): ClinicRecords {
    const today = dayInZone(clinic.timezone, now)
    const known = this.#records.get(clinic.id)
    this.#records.delete(clinic.id)
    const records = known?.today === today ? known : this.#make(clinic, today)
    this.#records.set(clinic.id, records)
    const oldest = this.#records.keys().next()
    if (this.#records.size > clinicsInMemory && !oldest.done) this.#records.delete(oldest.value)
    return records
  }

  appointmentsOf(clinic: Clinic): Appointment[] {
    return this.appointments.over(this.records(clinic).appointments, clinic.id)
  }

  appointment(id: number): Appointment | undefined {
    return this.appointments.get(id) ?? this.#generated(ordinalOfAppointment(id), 'appointments', id)
  }

  pet(id: number): Pet | undefined {
    return this.pets.get(id) ?? this.#generated(Math.floor(id / 1000), 'pets', id)
  }

  owner(id: number): Owner | undefined {
    return this.owners.get(id) ?? this.#generated(Math.floor(id / 1000), 'owners', id)
  }

  vet(id: number): Vet | undefined {
    const extra = (id % 1_000_000) - firstExtraUserId
    const ordinal = extra >= 0 ? extra + 100 : Math.floor(id / 100) - 50
    return this.#generated(ordinal, 'vets', id)
  }

  salesOf(clinic: Clinic): Sale[] {
    return this.ledger.sales.over(this.records(clinic).sales, clinic.id)
  }

  sale(id: number): Sale | undefined {
    return this.ledger.sales.get(id) ?? this.#generated(ordinalOfSale(id), 'sales', id)
  }

  /** Forget what was written through the API. */
  reset(): void {
    for (const overlay of [this.appointments, this.pets, this.owners, this.prescriptions, this.ledger]) overlay.clear()
  }

  #generated<K extends 'appointments' | 'pets' | 'owners' | 'vets' | 'sales'>(ordinal: number, kind: K, id: number) {
    const clinic = demoClinics.find((one) => one.ordinal === ordinal) ?? this.#extraByOrdinal(ordinal)
    const rows: readonly ClinicRecords[K][number][] = clinic ? this.records(clinic)[kind] : []
    return rows.find((row) => row.id === id)
  }

  #extraByOrdinal(ordinal: number): Clinic | undefined {
    const index = extraIndexOfOrdinal(ordinal)
    return index >= 0 && index < this.#extraUsers() ? extraClinic(index) : undefined
  }

  #make(clinic: Clinic, today: string): ClinicRecords {
    const people = {
      clinic,
      vets: vetsOf(clinic),
      visitTypes: visitTypesOf(clinic),
      pets: petsOf(clinic, this.#seed),
    }
    const appointments = appointmentsAround(people, this.#seed, today)
    return {
      ...people,
      owners: ownersOf(clinic, this.#seed),
      appointments,
      sales: salesOf(clinic, this.#seed, today),
      today,
    }
  }
}
