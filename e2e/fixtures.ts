import { type BrowserContext, test as base, expect } from '@playwright/test'
import pg from 'pg'
import { emptyDatabase } from './empty-database'
import { type SandboxClient, sandbox } from './sandbox-client'
import { type DemoPerson, signInAs } from './sign-in-as'
import { world } from './start/world'
import { type Complaints, watchConsole } from './watch-console'

type Fixtures = {
  /** Signs this test's browser in. */
  signInAs: (person: DemoPerson) => Promise<void>
  /** A second browser: it shares nothing with the first, and its console is watched as well. */
  otherBrowser: () => Promise<BrowserContext>
  /** Says that a console message is part of what is tested, such as the browser's own on a 404. */
  expectConsole: (pattern: RegExp) => void
  /** The sandbox's controls. */
  sandbox: SandboxClient
  complaints: Complaints
  freshWorld: undefined
}

type WorkerFixtures = {
  /** Straight to the tables: to move clocks, and to see what is stored. */
  database: pg.Client
}

/** Playwright's `test`, on an empty database and a fresh sandbox each time. An unexpected console message fails it. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  baseURL: async ({ baseURL }, use) => use(baseURL ?? world().appUrl),
  database: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here.
    async ({}, use) => {
      const client = new pg.Client(world().databaseUrl)
      await client.connect()
      await use(client)
      await client.end()
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  sandbox: async ({}, use) => use(sandbox),
  freshWorld: [
    async ({ database }, use) => {
      await Promise.all([emptyDatabase(database), sandbox.reset()])
      await use(undefined)
    },
    { auto: true },
  ],
  complaints: [
    async ({ context }, use) => {
      const complaints = watchConsole()
      complaints.watch(context)
      await use(complaints)
      expect(complaints.read(), 'unexpected on the console').toEqual([])
    },
    { auto: true },
  ],
  expectConsole: async ({ complaints }, use) => use(complaints.expect),
  signInAs: async ({ context }, use) => use((person) => signInAs(context, person)),
  otherBrowser: async ({ browser, baseURL, complaints }, use) => {
    const contexts: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext({ baseURL })
      complaints.watch(context)
      contexts.push(context)
      return context
    })
    await Promise.all(contexts.map((context) => context.close()))
  },
})

export { expect }
