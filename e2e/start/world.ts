import { z } from 'zod'

const worldSchema = z.object({
  appUrl: z.string(),
  sandboxUrl: z.string(),
  databaseUrl: z.string(),
  /** Where the app keeps the journal of its refreshes. */
  dataDir: z.string(),
  /** What each process wrote so far; the Postgres log holds every statement with its parameters. */
  logFiles: z.object({ app: z.string(), sandbox: z.string(), postgres: z.string() }),
  /** Made for this run alone, so that a search for them finds only leaks. */
  secrets: z.object({ authSecret: z.string(), tokenEncryptionKey: z.string(), clientSecret: z.string() }),
})

/** What one worker of the browser tests stands on: an app, a sandbox and a database that no other worker touches. */
export type World = z.infer<typeof worldSchema>

const variable = 'CONNECT_E2E_WORLDS'
// Playwright's own: which of the workers that run at once this one is.
const workerIndex = 'TEST_PARALLEL_INDEX'

/** Leaves the worlds to the processes of the tests, which inherit the environment: one for each worker. */
export function publishWorlds(worlds: World[]): void {
  process.env[variable] = JSON.stringify(worlds)
}

/** @throws Error outside of `playwright test` */
export function worlds(): World[] {
  const text = process.env[variable]
  if (text === undefined) throw new Error('There is no world yet: start the tests with npx playwright test.')
  return z.array(worldSchema).parse(JSON.parse(text))
}

/**
 * @returns the world of the worker that asks
 * @throws Error outside of `playwright test`, or in a worker that no world was made for
 */
export function world(): World {
  const own = worlds()[Number(process.env[workerIndex] ?? 0)]
  if (own === undefined) throw new Error('There are more workers than worlds: playwright.config.ts says how many.')
  return own
}
