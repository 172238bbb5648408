import { z } from 'zod'
import type { Part } from './parts'
import type { Mutant } from './run-part'

const mutant = z.object({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  mutator: z.string(),
  replacement: z.string(),
  status: z.string(),
})
const fileScore = z.object({ file: z.string(), mutants: z.number(), killed: z.number() })

/** What a run of a part found, as it is kept. */
export const partScore = z.object({
  name: z.string(),
  seconds: z.number(),
  /** The day of the run. */
  on: z.string(),
  /** How many there are; more than were tried when the run was stopped. */
  made: z.number(),
  files: z.array(fileScore),
  survivors: z.array(mutant),
})
export type FileScore = z.infer<typeof fileScore>
export type PartScore = z.infer<typeof partScore>

/** The least part of the mutants of a part that tests must notice. */
export const leastScore = 0.9

const isNoticed = ({ status }: Mutant) => status === 'Killed' || status === 'Timeout'
// What Stryker was told to leave, or what could not even be loaded, says nothing about the tests.
const counts = ({ status }: Mutant) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status)

/** Counts what was noticed: a test failed, or a loop without an end was stopped. */
export function scoreOf({ name, files }: Pick<Part, 'name' | 'files'>, mutants: Mutant[], seconds: number): PartScore {
  const counted = mutants.filter(counts)
  const of = (file: string) => {
    const own = counted.filter((each) => each.file === file)
    return { file, mutants: own.length, killed: own.filter(isNoticed).length }
  }
  const on = new Date().toISOString().slice(0, 10)
  const survivors = counted.filter((each) => !isNoticed(each))
  return {
    name,
    seconds,
    on,
    made: counted.length,
    files: files.map(of).filter(({ mutants: made }) => made > 0),
    survivors,
  }
}

/** What was found now, and of the files that were left out, what had been found before. */
export function mergeScores(before: PartScore | undefined, now: PartScore): PartScore {
  if (before === undefined) return now
  const isRunAgain = ({ file }: { file: string }) => now.files.some((found) => found.file === file)
  const files = [...before.files.filter((each) => !isRunAgain(each)), ...now.files]
  const survivors = [...before.survivors.filter((each) => !isRunAgain(each)), ...now.survivors]
  // Of a part that is run file by file, the times add up; what was run again took the time of now.
  const isWhole = before.files.every(isRunAgain)
  const seconds = isWhole ? now.seconds : before.seconds + now.seconds
  return { ...now, files, survivors, seconds, made: totalOf(files).mutants }
}

/** @returns mutants that were noticed, among all */
export function totalOf(files: FileScore[]): { mutants: number; killed: number; share: number } {
  const sum = (key: 'mutants' | 'killed') => files.reduce((total, file) => total + file[key], 0)
  return { mutants: sum('mutants'), killed: sum('killed'), share: sum('killed') / Math.max(1, sum('mutants')) }
}
