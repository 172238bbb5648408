import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { installExtra } from '../prepare/install-packages.mjs'
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

const folder = '.tmp/mutation'
const copiedNever = ['.next', '.data', '.tmp', 'backups', 'test-results', 'docs', '*.tsbuildinfo', '.git']

// Stryker's report, as far as it is read: the schema of mutation-testing-elements.
const found = z.object({
  mutatorName: z.string(),
  replacement: z.string().default(''),
  status: z.string(),
  location: z.object({ start: z.object({ line: z.number(), column: z.number() }) }),
})
const reportSchema = z.object({ files: z.record(z.string(), z.object({ mutants: z.array(found) })) })

function writeSettings({ name, files }: Part): string {
  const settings = {
    mutate: files,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    reporters: ['clear-text', 'json', 'progress-append-only', 'event-recorder'],
    eventReporter: { baseDir: `${folder}/events` },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
    jsonReporter: { fileName: `${folder}/${name}.json` },
    tempDirName: '.tmp/stryker',
    ignorePatterns: copiedNever,
    // There is no compiler API in TypeScript 7 with which Stryker could rewrite the real one.
    tsconfigFile: 'scripts/mutation/none.json',
    timeoutMS: 60_000,
    allowConsoleColors: false,
  }
  mkdirSync(folder, { recursive: true })
  const file = `${folder}/${name}.settings.json`
  writeFileSync(file, JSON.stringify(settings))
  return file
}

async function runStryker(settings: string, part: string): Promise<void> {
  const program = `${await installExtra()}/@stryker-mutator/core/bin/stryker.js`
  // Of thousands of generated requests a few find what all find; a mutant waits for each.
  const env = { ...process.env, MUTATED_PART: part, GENERATED_CALLBACKS: '200' }
  // In our own process group: a Ctrl-C ends it as well.
  execFileSync(process.execPath, [program, 'run', settings], { env, stdio: 'inherit' })
}

/** Makes each mutant of a part in a copy of the project, and runs the tests that reach it. */
export async function runPart(part: Part): Promise<Mutant[]> {
  await runStryker(writeSettings(part), part.name)
  const { files } = reportSchema.parse(JSON.parse(readFileSync(`${folder}/${part.name}.json`, 'utf8')))
  return Object.entries(files).flatMap(([name, { mutants }]) =>
    mutants.map(({ mutatorName, replacement, status, location: { start } }) => ({
      file: part.files.find((file) => name.endsWith(file)) ?? name,
      line: start.line,
      column: start.column,
      mutator: mutatorName,
      replacement,
      status,
    })),
  )
}
