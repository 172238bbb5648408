import type { DataUse, UseCount } from '@/lib/connect/data-use-view'
import { toDataUse } from '@/lib/connect/to-data-use'

const range = { from: '2026-10-25', to: '2026-11-23' }

const count = (operation: string, calls: number, failures = 0): Omit<UseCount, 'kind'> => ({
  operation,
  calls,
  failures,
})

const days: [string, Omit<UseCount, 'kind'>[]][] = [
  ['2026-11-23', [count('appointments.list', 38), count('auth.me', 2)]],
  [
    '2026-11-22',
    [count('appointments.list', 61, 4), count('pets.retrieve', 12), count('appointments.change-status', 1)],
  ],
  ['2026-11-20', [count('appointments.list', 1204), count('invoices.send-pdf', 3, 1)]],
  ['2026-11-02', [count('any GET /visit-types', 2), count('reminder-protocol-usages.list', 9)]],
]

/** A month of a clinic: mostly reads, a few changes, a bad day. */
export const monthOfUse: DataUse = toDataUse(
  range,
  days.flatMap(([day, counts]) => counts.map((each) => ({ day, ...each }))),
)

export const noUse: DataUse = toDataUse(range, [])
