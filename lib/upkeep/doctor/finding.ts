/** What the doctor looks at, in the order in which it is told. */
export const checkNames = [
  'node',
  'settings',
  'public-url',
  'redirect-uri',
  'cookies',
  'database',
  'migrations',
  'database-role',
  'keys',
  'journal',
  'background',
  'restored',
  'mail',
  'issuer',
  'clock',
  'digitail',
] as const

export type CheckName = (typeof checkNames)[number]

/** Everything that the doctor knows to be wrong, and how bad it is: `bad` keeps clinics from connecting or staying so. */
export const faults = {
  'node-too-old': 'bad',
  'node-end-of-life': 'warn',
  'settings-invalid': 'bad',
  'app-unreachable': 'warn',
  'app-is-another': 'bad',
  'host-differs': 'warn',
  'scheme-differs': 'bad',
  'redirect-uri-local': 'bad',
  'cookies-changed': 'bad',
  'database-away': 'bad',
  'database-in-use': 'warn',
  'database-embedded': 'warn',
  'migrations-missing': 'bad',
  'role-too-strong': 'warn',
  'keys-missing': 'bad',
  'keys-wrong': 'bad',
  'keys-unopened': 'bad',
  'journal-unwritable': 'bad',
  'journal-left': 'warn',
  'background-late': 'bad',
  'restored-waiting': 'warn',
  'mail-off': 'warn',
  'mail-unreachable': 'bad',
  'mail-refuses-us': 'bad',
  'issuer-unreachable': 'bad',
  'clock-off': 'warn',
  'clock-far-off': 'bad',
  'clock-unknown': 'warn',
  'digitail-unreachable': 'bad',
} as const satisfies Record<string, 'warn' | 'bad'>

export type FaultName = keyof typeof faults

/** One line of the doctor. Facts are what its sentence names: addresses of ours, counts, never a secret. */
export type Finding = {
  check: CheckName
  state: 'good' | 'warn' | 'bad'
  /** Null when all is well. */
  fault: FaultName | null
  facts: Record<string, string>
}

export type Facts = Finding['facts']

export function good(check: CheckName, facts: Facts = {}): Finding {
  return { check, state: 'good', fault: null, facts }
}

export function wrong(check: CheckName, fault: FaultName, facts: Facts = {}): Finding {
  return { check, state: faults[fault], fault, facts }
}
