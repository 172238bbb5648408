import { Stryker } from '@stryker-mutator/core'
import type { Part } from './parts'

/** A change that was made to a file, and whether a test failed for it. */
export type Mutant = {
  file: string
  line: number
  column: number
  mutator: string
  replacement: string
  status: string
}

const copiedNever = ['.next', '.data', '.tmp', 'backups', 'test-results', 'docs', '*.tsbuildinfo', '.git']

/** Makes each mutant of a part in a copy of the project, and runs the tests that reach it. */
export async function runPart({ name, files }: Part): Promise<Mutant[]> {
  process.env.MUTATED_PART = name
  const results = await new Stryker({
    mutate: files,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    reporters: ['clear-text', 'json', 'progress-append-only', 'event-recorder'],
    eventReporter: { baseDir: '.tmp/mutation/events' },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
    jsonReporter: { fileName: `.tmp/mutation/${name}.json` },
    tempDirName: '.tmp/stryker',
    ignorePatterns: copiedNever,
    // There is no compiler API in TypeScript 7 with which Stryker could rewrite the real one.
    tsconfigFile: 'scripts/mutation/none.json',
    timeoutMS: 60_000,
    allowConsoleColors: false,
  }).runMutationTest()
  return results.map(({ fileName, location: { start }, mutatorName, replacement, status }) => ({
    file: files.find((file) => fileName.endsWith(file)) ?? fileName,
    line: start.line,
    column: start.column,
    mutator: mutatorName,
    replacement: replacement ?? '',
    status,
  }))
}
