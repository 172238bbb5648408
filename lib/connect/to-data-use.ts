import { operationKindOf } from '@/lib/digitail/operation-catalogue'
import type { DayUse } from '@/lib/store/usage'
import type { DataUse, UseCount } from './data-use-view'
import type { UseRange } from './use-range'

type Operations = Map<string, UseCount & { lastDay: string }>

// Rows come with the latest day first, so the first row of an operation is its last day.
function addTo(operations: Operations, { day, ...count }: DayUse & UseCount): void {
  const known = operations.get(count.operation)
  if (known === undefined) operations.set(count.operation, { ...count, lastDay: day })
  else {
    known.calls += count.calls
    known.failures += count.failures
  }
}

const order = { read: 0, write: 1 } as const

/** Rows of days and operations, the latest day first, as a receipt. */
export function toDataUse(range: UseRange, rows: readonly DayUse[]): DataUse {
  const operations: Operations = new Map()
  const days = new Map<string, UseCount[]>()
  for (const row of rows) {
    const { day, ...count } = { ...row, kind: operationKindOf(row.operation) }
    addTo(operations, { day, ...count })
    days.set(day, [...(days.get(day) ?? []), count])
  }
  const all = [...operations.values()]
  const sum = (counts: UseCount[]) => counts.reduce((total, { calls }) => total + calls, 0)
  return {
    range,
    reads: sum(all.filter(({ kind }) => kind === 'read')),
    changes: sum(all.filter(({ kind }) => kind === 'write')),
    failures: all.reduce((total, { failures }) => total + failures, 0),
    operations: all.sort((one, other) => order[one.kind] - order[other.kind] || other.calls - one.calls),
    days: [...days].map(([day, counts]) => ({ day, operations: counts })),
  }
}
