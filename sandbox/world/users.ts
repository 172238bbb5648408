import { extraClinic } from './clinics'
import type { DemoUser } from './world-types'

export const firstExtraUserId = 100_000

/** The people one can sign in as. Who they are decides what a token may see. */
export const demoUsers: readonly DemoUser[] = [
  user(5101, 'Dr.', 'Emily', 'Carter', 'riverside', 'Veterinarian', [1201]),
  user(5102, 'Dr.', 'Marcus', 'Webb', 'riverside', 'Veterinarian', [1201]),
  user(5290, '', 'Ioana', 'Marinescu', 'pawsandco', 'Group manager', [1310, 1311, 1312]),
  user(5501, 'Dr.', 'Grace', 'Whitlock', 'harbour', 'Veterinarian', [1402]),
  { ...user(5190, '', 'Tessa', 'Moreno', 'riverside', 'Accounts assistant', [1201]), mayReadRecords: false },
  user(5901, '', 'Sam', 'Okafor', 'nowhere', 'New hire', []),
]

/** @returns the extra user number `index` (0 and up), who has one clinic of their own. */
export function extraUser(index: number): DemoUser {
  const number = String(index + 1).padStart(5, '0')
  return {
    ...user(firstExtraUserId + index, 'Dr.', 'Alex', `Practice${number}`, `practice${number}`, 'Veterinarian', []),
    clinicIds: [extraClinic(index).id],
  }
}

function user(
  id: number,
  title: string,
  firstName: string,
  lastName: string,
  domain: string,
  role: string,
  clinicIds: number[],
): DemoUser {
  const email = `${firstName}.${lastName}@${domain}.example`.toLowerCase()
  return { id, title, firstName, lastName, email, role, clinicIds, mayReadRecords: true }
}
