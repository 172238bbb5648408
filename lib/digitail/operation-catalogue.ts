/** Whether an operation only reads in Digitail, or changes something there or sends something out. */
export type OperationKind = 'read' | 'write'

type Operation = { kind: OperationKind; permission: string | null }

const reads = (permission: string | null = null): Operation => ({ kind: 'read', permission })
const changes = (permission: string | null = null): Operation => ({ kind: 'write', permission })

/**
 * Every operation that this app has, and the permission that Digitail asks of the account for it where its
 * documentation names one (digitail documentation, the page of each operation). A test holds it complete.
 */
export const operationCatalogue = {
  'auth.me': reads(),
  'clinic.retrieve': reads(),
  'vets.retrieve': reads(),
  'appointments.list': reads(),
  'appointments.retrieve': reads(),
  'pets.list': reads(),
  'pets.retrieve': reads(),
  'reminder-protocol-usages.list': reads(),
  'sales.list': reads(),
  'sales.retrieve': reads(),
  'consolidated-invoices.preview': reads(),
  'appointments.create': changes('CREATE_APPOINTMENTS'),
  'appointments.update': changes(),
  'appointments.change-status': changes('EDIT_APPOINTMENTS'),
  'appointments.cancel': changes('EDIT_APPOINTMENTS'),
  'pets.create': changes('CREATE_PATIENTS'),
  'pets.update': changes('UPDATE_PATIENTS'),
  'pet-parents.create': changes('CREATE_PATIENTS'),
  'prescriptions.create': changes('ACCESS_PATIENTS'),
  'prescriptions.update': changes('ACCESS_PATIENTS'),
  'prescriptions.refill': changes('ACCESS_PATIENTS'),
  'files.create': changes('ACCESS_PATIENTS'),
  'invoices.send-pdf': changes('SEND_PATIENT_DOCUMENTS'),
  'consolidated-invoices.create': changes(),
  'consolidated-invoices.update': changes(),
  'charges.create': changes(),
  'charges.create-for-sale': changes('CREATE_CHECKUPS'),
  'sales.change-edit-state': changes('CREATE_EDIT_COUNTER_SALE'),
  'sales.pay-with-credit': changes('CREATE_CHECKUPS'),
  'roles.create': changes(),
} as const satisfies Record<string, Operation>

export type OperationName = keyof typeof operationCatalogue

/** @returns whether a name that was read from the database is one of the operations */
export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(operationCatalogue, name)
}

/** @returns what an operation does; of one that this version does not know, what its name says */
export function operationKindOf(name: string): OperationKind {
  if (isOperationName(name)) return operationCatalogue[name].kind
  return /^any GET |\.(list|retrieve)$/.test(name) ? 'read' : 'write'
}
