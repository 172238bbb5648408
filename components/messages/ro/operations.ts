import type { operations as english } from '../en/operations'
import type { Translation } from '../speak'

/** What each operation is, as a receptionist would say it. */
const names: Translation<typeof english.names> = {
  'auth.me': 'Verificarea conexiunii',
  'clinic.retrieve': 'Citirea datelor clinicii',
  'vets.retrieve': 'Citirea datelor unui medic',
  'appointments.list': 'Citirea listei de programări',
  'appointments.retrieve': 'Citirea unei programări',
  'pets.list': 'Citirea listei de pacienți',
  'pets.retrieve': 'Citirea datelor unui pacient',
  'reminder-protocol-usages.list': 'Citirea mementourilor unui pacient',
  'sales.list': 'Citirea listei de vânzări',
  'sales.retrieve': 'Citirea unei vânzări',
  'consolidated-invoices.preview': 'Previzualizarea unei facturi comune',
  'appointments.create': 'Crearea unei programări',
  'appointments.update': 'Modificarea unei programări',
  'appointments.change-status': 'Schimbarea stării unei programări',
  'appointments.cancel': 'Anularea unei programări',
  'pets.create': 'Adăugarea unui pacient',
  'pets.update': 'Modificarea datelor unui pacient',
  'pet-parents.create': 'Adăugarea unui proprietar',
  'prescriptions.create': 'Scrierea unei rețete',
  'prescriptions.update': 'Modificarea unei rețete',
  'prescriptions.refill': 'Prelungirea unei rețete',
  'files.create': 'Adăugarea unui fișier',
  'invoices.send-pdf': 'Trimiterea unei facturi prin e-mail',
  'consolidated-invoices.create': 'Crearea unei facturi comune',
  'consolidated-invoices.update': 'Modificarea unei facturi comune',
  'charges.create': 'Înregistrarea unei plăți',
  'charges.create-for-sale': 'Înregistrarea unei plăți pentru o vânzare',
  'sales.change-edit-state': 'Deschiderea sau închiderea unei vânzări',
  'sales.pay-with-credit': 'Plata unei vânzări din creditul proprietarului',
  'roles.create': 'Adăugarea unui rol în echipă',
}

export const operations: Translation<typeof english> = {
  names,
  other: 'Altceva: {name}',
  kinds: { read: 'Citit', write: 'Modificat sau trimis' },
}
