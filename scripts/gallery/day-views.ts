import type { AppointmentView, Today } from '@/lib/clinic/today-view'
import type { ConfirmView, OfferedClinicView } from '@/lib/connect/confirm-view'

const visit: AppointmentView = {
  id: 1,
  startsAt: '09:00',
  endsAt: '09:20',
  patient: 'Luna',
  species: 'Cat',
  owner: 'Ștefan Dobre',
  vet: 'Dr. Ioana Țăran',
  visitType: 'Vaccination',
  state: 'done',
}

export const busyDay: Today = {
  kind: 'today',
  day: '2026-11-23',
  timezone: 'Europe/Bucharest',
  isComplete: false,
  readAt: '2026-11-23T12:19:40Z',
  appointments: [
    visit,
    {
      ...visit,
      id: 2,
      startsAt: '11:10',
      endsAt: '11:40',
      patient: 'Rex',
      species: 'Dog',
      owner: 'Ana Wójcik',
      visitType: 'Dental check',
    },
    {
      ...visit,
      id: 3,
      startsAt: '13:30',
      endsAt: '14:00',
      patient: 'Miso',
      owner: 'Kai Berger',
      state: 'cancelled',
      visitType: 'Follow-up after surgery',
    },
    {
      ...visit,
      id: 4,
      startsAt: '14:00',
      endsAt: '14:45',
      patient: 'Professor Whiskers',
      owner: 'Noor El-Amin',
      state: 'now',
      visitType: 'Consultation',
    },
    {
      ...visit,
      id: 5,
      startsAt: '15:15',
      endsAt: '15:30',
      patient: 'Pip',
      species: 'Rabbit',
      owner: null,
      vet: null,
      visitType: null,
      state: 'upcoming',
    },
    {
      ...visit,
      id: 6,
      startsAt: '16:00',
      endsAt: '16:40',
      patient: 'Bruno',
      species: 'Dog',
      owner: 'Ilse Maas',
      state: 'upcoming',
      visitType: 'Ultrasound',
    },
  ],
}

const linden: OfferedClinicView = {
  digitailClinicId: 2041,
  name: 'Linden Street Veterinary Clinic',
  logoUrl: null,
  standing: 'new',
  currentAccount: null,
  replaces: null,
  preselected: true,
}

export const oneClinic: ConfirmView = {
  id: 'a1',
  accountName: 'Dr. Ioana Țăran',
  accountEmail: 'ioana@linden-vet.example',
  signedInAs: 'Mara Ionescu',
  clinics: [linden],
  expectedAccount: null,
  missingClinic: null,
}

export const groupOfClinics: ConfirmView = {
  ...oneClinic,
  accountName: 'Group office',
  accountEmail: 'office@green-group.example',
  clinics: [
    linden,
    { ...linden, digitailClinicId: 2042, name: 'Harbour Cats & Dogs', standing: 'same-account' },
    {
      ...linden,
      digitailClinicId: 2043,
      name: 'Orchard Animal Hospital',
      standing: 'switch',
      currentAccount: 'Dr. Lena Ortiz',
      preselected: false,
    },
    { ...linden, digitailClinicId: 2044, name: 'Mill Lane Vets', standing: 'taken', preselected: false },
  ],
}

export const anotherAccount: ConfirmView = {
  ...oneClinic,
  expectedAccount: 'Dr. Lena Ortiz',
  missingClinic: 'Orchard Animal Hospital',
  clinics: [{ ...linden, standing: 'switch', currentAccount: 'Dr. Lena Ortiz' }],
}

export const nothingToConnect: ConfirmView = { ...oneClinic, clinics: [{ ...linden, standing: 'taken' }] }
