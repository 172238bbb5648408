import { join } from 'node:path'
import { appSettings } from '../../bench/world/app-settings'
import { type NextServer, startNext } from '../../bench/world/next-server'
import { makePeople, type SignedIn } from '../../bench/world/people'
import { type Recorder, startRecorder } from '../../bench/world/recorder'
import { type BenchSandbox, startSandbox } from '../../bench/world/sandbox'
import { freePort } from '../../free-port'
import { runNode } from '../../run/run-quietly.mjs'
import type { Database } from './database'
import type { Endings } from './endings'

/** The built app, with the sandbox behind a recorder that sees every token request. */
export type App = {
  server: NextServer
  /** Public address, which every form must come from. */
  appUrl: string
  database: Database
  sandbox: BenchSandbox
  recorder: Recorder
  env: Record<string, string>
  /** Signs in so many members of staff. @returns their ids and cookies */
  people: (count: number) => Promise<SignedIn[]>
}

let built: Promise<unknown> | null = null

function buildOnce(): Promise<unknown> {
  built ??= runNode(['scripts/build.mjs'], { failure: 'The app does not build.' })
  return built
}

/** Builds the app if need be and starts it. @param change settings on top of the usual ones */
export async function openApp(database: Database, change: Record<string, string>, ends: Endings): Promise<App> {
  await buildOnce()
  const logs = database.dataDir
  const port = await freePort()
  const appUrl = change.APP_URL ?? `http://localhost:${port}`
  const sandbox = await startSandbox(`${appUrl}/connect/digitail/callback`, join(logs, 'sandbox.log'))
  ends.add(sandbox.stop)
  const recorder = await startRecorder(sandbox.origin)
  ends.add(recorder.close)
  const usual = appSettings({ appUrl, sandbox, digitailUrl: recorder.origin })
  const env = { ...usual, DATABASE_URL: database.url, DATA_DIR: join(logs, 'data'), ...change }
  const server = await startNext({ folder: '.', path: '/sign-in', env, port, logFile: join(logs, 'app.log') })
  ends.add(server.stop)
  return { server, appUrl, database, sandbox, recorder, env, people: (count) => makePeople(database.sql, count) }
}

/** Starts one more instance of an app: the same settings, database and sandbox, with a journal of its own. */
export async function openBeside(app: App, ends: Endings): Promise<App> {
  const port = await freePort()
  const folder = join(app.database.dataDir, `beside-${port}`)
  const env = { ...app.env, DATA_DIR: folder }
  const server = await startNext({ folder: '.', path: '/sign-in', env, port, logFile: `${folder}.log` })
  ends.add(server.stop)
  return { ...app, server, env }
}
