import { rmSync } from 'node:fs'
import type { FullConfig } from '@playwright/test'
import pg from 'pg'
import { freePort } from '../../scripts/free-port'
import { type Cluster, startThrowAwayCluster } from '../../scripts/postgres/throw-away-cluster'
import { awaitAnswer } from '../../scripts/run/await-answer.mjs'
import { endChildren } from '../../scripts/run/children.mjs'
import { Refusal } from '../../scripts/run/refusal.mjs'
import { runNode } from '../../scripts/run/run-quietly.mjs'
import { startServer } from '../../scripts/run/start-server.mjs'
import { appSettings, makeSecrets, sandboxSettings } from './app-settings'
import { publishWorlds, type World } from './world'

const logs = '.tmp/e2e'
const typescript = ['--conditions=react-server', '--import', 'tsx']

async function createDatabase(adminUrl: string, database: string): Promise<void> {
  const admin = new pg.Client(adminUrl)
  await admin.connect()
  await admin.query(`CREATE DATABASE ${database}`)
  await admin.end()
}

function tellWhy(error: unknown): never {
  if (error instanceof Refusal) console.error(error.output)
  throw error
}

async function startServers(world: World): Promise<void> {
  const app = startServer({
    args: ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', new URL(world.appUrl).port],
    env: appSettings(world),
    logFile: world.logFiles.app,
  })
  const sandbox = startServer({
    args: ['--import', 'tsx', 'sandbox/main.ts'],
    env: sandboxSettings(world),
    logFile: world.logFiles.sandbox,
  })
  await awaitAnswer({ name: 'The sandbox', url: `${world.sandboxUrl}/sandbox`, ended: sandbox.ended })
  await awaitAnswer({ name: 'The app', url: `${world.appUrl}/sign-in`, ended: app.ended })
}

/** @param index which of the workers that run at once it is for: 0, 1, … */
async function makeWorld(cluster: Cluster, index: number): Promise<World> {
  const database = `connect_e2e_${index}`
  await createDatabase(cluster.urlOf('postgres'), database)
  const world: World = {
    appUrl: `http://localhost:${await freePort()}`,
    sandboxUrl: `http://127.0.0.1:${await freePort()}`,
    databaseUrl: cluster.urlOf(database),
    dataDir: `${logs}/data-${index}`,
    logFiles: {
      app: `${logs}/app-${index}.log`,
      sandbox: `${logs}/sandbox-${index}.log`,
      postgres: cluster.logFile,
    },
    secrets: makeSecrets(),
  }
  await runNode([...typescript, 'scripts/migrate.ts'], { env: appSettings(world) }).catch(tellWhy)
  await startServers(world)
  return world
}

/** Builds the app if need be and makes a world for each worker, on one Postgres. @returns the end of it all */
// biome-ignore lint/style/noDefaultExport: Playwright calls the default export.
export default async function globalSetup({ workers }: FullConfig): Promise<() => Promise<void>> {
  rmSync(logs, { recursive: true, force: true })
  await runNode(['scripts/build.mjs'], { failure: 'The app does not build.' }).catch(tellWhy)
  const cluster = await startThrowAwayCluster({ logStatements: true })
  publishWorlds(await Promise.all(Array.from({ length: workers }, (_, index) => makeWorld(cluster, index))))
  return async () => {
    await endChildren()
    await cluster.destroy()
  }
}
