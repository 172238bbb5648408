import type { OperationKind, OperationName } from '@/lib/digitail/operation-catalogue'
import type { UseRange } from './use-range'

/** How often something was asked of Digitail: requests that were sent, and how many of them failed. */
export type UseCount = { operation: string; kind: OperationKind; calls: number; failures: number }

/** What was done in a clinic's name. Days are "YYYY-MM-DD" in UTC, the latest first. */
export type DataUse = {
  range: UseRange
  reads: number
  changes: number
  failures: number
  operations: (UseCount & { lastDay: string })[]
  days: { day: string; operations: UseCount[] }[]
}

/** What this app is able to do in Digitail, and what Digitail asks of the account for it. */
export type Ability = { operation: OperationName; kind: OperationKind; permission: string | null }
