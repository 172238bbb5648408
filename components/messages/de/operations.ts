import type { operations as english } from '../en/operations'
import type { Translation } from '../speak'

const names: Translation<typeof english.names> = {
  'auth.me': 'Geprüft, ob die Verbindung funktioniert',
  'clinic.retrieve': 'Angaben zur Praxis gelesen',
  'vets.retrieve': 'Tierarztdaten gelesen',
  'appointments.list': 'Terminliste gelesen',
  'appointments.retrieve': 'Termin gelesen',
  'pets.list': 'Patientenliste gelesen',
  'pets.retrieve': 'Patientendaten gelesen',
  'reminder-protocol-usages.list': 'Erinnerungen eines Patienten gelesen',
  'sales.list': 'Liste der Verkäufe gelesen',
  'sales.retrieve': 'Verkauf gelesen',
  'consolidated-invoices.preview': 'Vorschau einer Sammelrechnung angesehen',
  'appointments.create': 'Termin gebucht',
  'appointments.update': 'Termin geändert',
  'appointments.change-status': 'Status eines Termins geändert',
  'appointments.cancel': 'Termin abgesagt',
  'pets.create': 'Neuen Patienten angelegt',
  'pets.update': 'Patientendaten geändert',
  'pet-parents.create': 'Tierhalterdaten angelegt',
  'prescriptions.create': 'Rezept ausgestellt',
  'prescriptions.update': 'Rezept geändert',
  'prescriptions.refill': 'Folgerezept ausgestellt',
  'files.create': 'Datei hinzugefügt',
  'invoices.send-pdf': 'Rechnung per E-Mail geschickt',
  'consolidated-invoices.create': 'Sammelrechnung erstellt',
  'consolidated-invoices.update': 'Sammelrechnung geändert',
  'charges.create': 'Zahlung erfasst',
  'charges.create-for-sale': 'Zahlung zu einem Verkauf erfasst',
  'sales.change-edit-state': 'Verkauf geöffnet oder abgeschlossen',
  'sales.pay-with-credit': 'Verkauf aus Kundenguthaben bezahlt',
  'roles.create': 'Rolle fürs Praxisteam angelegt',
}

export const operations: Translation<typeof english> = {
  names,
  other: 'Sonstiges: {name}',
  kinds: { read: 'Gelesen', write: 'Geändert, gesendet' },
}
