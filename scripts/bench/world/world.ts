import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../../free-port'
import { appSettings } from './app-settings'
import { type BenchDatabase, type DatabaseKind, openEmbedded, openPostgres, tempFolder } from './bench-database'
import { bareFolder, type NextServer, startNext } from './next-server'
import { makePeople, type SignedIn } from './people'
import { type Recorder, startRecorder } from './recorder'
import { type BenchSandbox, startSandbox } from './sandbox'

/** A database and the sandbox, with a recorder in front of it. */
export type Stage = {
  kind: DatabaseKind
  /** Public address of the app, which a browser would use and every form must come from. */
  appUrl: string
  port: number
  database: BenchDatabase
  sandbox: BenchSandbox
  recorder: Recorder
  /** Where programs write what they print. */
  logs: string
  /** Settings of the app, or of a worker that runs a part of it. */
  env: Record<string, string>
}

/** A stage with the built app and the bare app beside it. */
export type World = Stage & { app: NextServer; bare: NextServer; people: SignedIn[] }

type Keep = <P>(part: P, end: (part: P) => Promise<unknown>) => P

// Ends everything that was kept, last first, however the work ended.
async function keeping<T>(work: (keep: Keep) => Promise<T>): Promise<T> {
  const endings: (() => Promise<unknown>)[] = []
  const keep: Keep = (part, end) => {
    endings.unshift(() => end(part))
    return part
  }
  try {
    return await work(keep)
  } finally {
    for (const end of endings) await end()
  }
}

async function build(kind: DatabaseKind, keep: Keep): Promise<Stage> {
  const logs = keep(tempFolder(), async (folder) => rmSync(folder, { recursive: true, force: true }))
  const port = await freePort()
  const appUrl = `http://localhost:${port}`
  const opening = kind === 'embedded' ? openEmbedded() : openPostgres()
  const database = keep(await opening, (each) => each.destroy())
  const redirectUri = `${appUrl}/connect/digitail/callback`
  const sandbox = keep(await startSandbox(redirectUri, join(logs, 'sandbox.log')), (each) => each.stop())
  const recorder = keep(await startRecorder(sandbox.origin), (each) => each.close())
  const env = { ...database.appEnv, ...appSettings({ appUrl, sandbox, digitailUrl: recorder.origin }) }
  return { kind, appUrl, port, database, sandbox, recorder, logs, env }
}

/** Builds a stage, lets the work happen on it, and takes it down again. */
export function onStage<T>(kind: DatabaseKind, work: (stage: Stage) => Promise<T>): Promise<T> {
  return keeping(async (keep) => work(await build(kind, keep)))
}

/**
 * Builds a world, lets the work happen in it, and takes it down again.
 *
 * @param options.people how many members of staff are signed in
 */
export function inWorld<T>(
  options: { kind: DatabaseKind; people: number },
  work: (world: World) => Promise<T>,
): Promise<T> {
  return keeping(async (keep) => {
    const stage = await build(options.kind, keep)
    const { database, env, logs, port } = stage
    const people = await database.withSql((sql) => makePeople(sql, options.people))
    const appServer = { folder: '.', path: '/sign-in', env, port, logFile: join(logs, 'app.log') }
    const app = keep(await startNext(appServer), (each) => each.stop())
    const bareServer = { folder: bareFolder, path: '/', env: database.bareEnv, logFile: join(logs, 'bare.log') }
    const bare = keep(await startNext(bareServer), (each) => each.stop())
    return await work({ ...stage, app, bare, people })
  })
}
