/** What a row found: trials that went well, trials that did not, and figures worth a line. */
export type Tally = {
  passed: number
  failed: number
  notes: string[]
  /** How many there were, where the build decides that and not the row. */
  trials?: number
  /** Whether that is all there are, so that nothing is left to chance. */
  isWhole?: boolean
}

export type RowInput<World> = {
  world: World
  trials: number
  /** Numbers in [0, 1) that the seed decides. */
  random: () => number
  seed: number
}

/** One promise, put to the test so many times in a world. */
export type Row<World> = {
  name: string
  /** What must hold in each trial. */
  promise: string
  /** How often, unless told otherwise. */
  trials: number
  /** How often in a quick run; left out where real time or a built app makes it slow. */
  quickTrials?: number
  run: (input: RowInput<World>) => Promise<Tally>
}
