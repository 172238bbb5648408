/** What a bulk disconnect is about to do, or has done. */
export type BulkView = {
  /** The fields that say which clinics, to be sent again. */
  fields: [name: string, value: string][]
  /** Connected clinics among the chosen: what a press would disconnect. */
  live: number
  /** Chosen ones that are not connected: nothing happens to them. */
  others: number
  /** Most at a time; what is left needs another press. */
  most: number
  /** Names of some, to recognise the choice by. */
  names: string[]
  done: { disconnected: number; already: number } | null
  problem: 'no-reason' | 'changed' | null
}
