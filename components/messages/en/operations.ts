import type { OperationName } from '@/lib/digitail/operation-catalogue'
import { sentence } from '../sentence'

/** What each operation is, as a receptionist would say it. */
const names: Record<OperationName, string> = {
  'auth.me': 'Checked that the connection works',
  'clinic.retrieve': 'Read the clinic’s details',
  'vets.retrieve': 'Read a vet’s details',
  'appointments.list': 'Read the list of appointments',
  'appointments.retrieve': 'Read an appointment',
  'pets.list': 'Read the list of patients',
  'pets.retrieve': 'Read a patient',
  'reminder-protocol-usages.list': 'Read the reminders of a patient',
  'sales.list': 'Read the list of sales',
  'sales.retrieve': 'Read a sale',
  'consolidated-invoices.preview': 'Looked at a joint invoice before it is made',
  'appointments.create': 'Booked an appointment',
  'appointments.update': 'Changed an appointment',
  'appointments.change-status': 'Changed the state of an appointment',
  'appointments.cancel': 'Cancelled an appointment',
  'pets.create': 'Added a patient',
  'pets.update': 'Changed a patient',
  'pet-parents.create': 'Added a pet owner',
  'prescriptions.create': 'Wrote a prescription',
  'prescriptions.update': 'Changed a prescription',
  'prescriptions.refill': 'Refilled a prescription',
  'files.create': 'Added a file',
  'invoices.send-pdf': 'Sent an invoice by e-mail',
  'consolidated-invoices.create': 'Made a joint invoice',
  'consolidated-invoices.update': 'Changed a joint invoice',
  'charges.create': 'Entered a payment',
  'charges.create-for-sale': 'Entered a payment for a sale',
  'sales.change-edit-state': 'Opened or closed a sale',
  'sales.pay-with-credit': 'Paid a sale from the owner’s credit',
  'roles.create': 'Added a staff role',
}

export const operations = {
  names,
  /** For what this version of the app has no words for. */
  other: sentence('Other: {name}', 'name'),
  kinds: { read: 'Read', write: 'Changed or sent' },
} as const
