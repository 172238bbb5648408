import type { Figure } from './figure'

export type SuiteOptions = {
  /** Requests of each kind. */
  samples: number
  /** Requests of each kind before anything is measured, for the compilers inside of Node. */
  warmUp: number
  /** Takes a line about what is being done. */
  report: (line: string) => void
}

/** A part of the bench that can be run alone, by its name. */
export type Suite = {
  name: string
  /** For the written result: what this is about, and how it was measured. */
  title: string
  method: string
  run: (options: SuiteOptions) => Promise<Figure[]>
}
