import { z } from 'zod'

const worldSchema = z.object({
  appUrl: z.string(),
  sandboxUrl: z.string(),
  databaseUrl: z.string(),
  /** What each process wrote so far; the Postgres log holds every statement with its parameters. */
  logFiles: z.object({ app: z.string(), sandbox: z.string(), postgres: z.string() }),
  /** Made for this run alone, so that a search for them finds only leaks. */
  secrets: z.object({ authSecret: z.string(), tokenEncryptionKey: z.string(), clientSecret: z.string() }),
})

/** What a run of the browser tests stands on: one app, one sandbox, one Postgres. */
export type World = z.infer<typeof worldSchema>

const variable = 'CONNECT_E2E_WORLD'

/** Leaves the world to the processes of the tests, which inherit the environment. */
export function publishWorld(world: World): void {
  process.env[variable] = JSON.stringify(world)
}

/** @throws Error outside of `playwright test` */
export function world(): World {
  const text = process.env[variable]
  if (text === undefined) throw new Error('There is no world yet: start the tests with npx playwright test.')
  return worldSchema.parse(JSON.parse(text))
}
