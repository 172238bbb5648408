/** What can be done to several clinics at once. */
export const bulkTasks = ['disconnect', 'renew'] as const
export type BulkTask = (typeof bulkTasks)[number]

/** What a press is about to do to several clinics, or has done. */
export type BulkView = {
  task: BulkTask
  /** The fields that say which clinics, to be sent again. */
  fields: [name: string, value: string][]
  /** Those of the chosen that it would be done to: connected ones, or those whose access needs no person. */
  live: number
  /** The other chosen ones: nothing happens to them. */
  others: number
  /** Most at a time; what is left needs another press. */
  most: number
  /** Names of some, to recognise the choice by. */
  names: string[]
  done: { count: number; already: number } | null
  problem: 'no-reason' | 'changed' | null
}
