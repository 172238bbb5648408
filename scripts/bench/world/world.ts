import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../../free-port'
import { type BenchDatabase, type DatabaseKind, openEmbedded, openPostgres, tempFolder } from './bench-database'
import { bareFolder, type NextServer, startNext } from './next-server'
import { makePeople, type SignedIn } from './people'
import { type Recorder, startRecorder } from './recorder'
import { type BenchSandbox, startSandbox } from './sandbox'

/** The built app, the bare app beside it, and the sandbox, on one kind of database. */
export type World = {
  kind: DatabaseKind
  /** Its public address, which a browser would use and every form must come from. */
  appUrl: string
  app: NextServer
  bare: NextServer
  sandbox: BenchSandbox
  recorder: Recorder
  people: SignedIn[]
  database: BenchDatabase
}

type Parts = { appUrl: string; sandbox: BenchSandbox; recorder: Recorder; database: BenchDatabase }

function appEnv({ appUrl, sandbox, recorder, database }: Parts): Record<string, string> {
  const secret = () => randomBytes(32).toString('base64')
  return {
    ...database.appEnv,
    APP_URL: appUrl,
    AUTH_SECRET: secret(),
    TOKEN_ENCRYPTION_KEYS: `bench:${secret()}`,
    DIGITAIL_ENVIRONMENT: 'local',
    DIGITAIL_BASE_URL: recorder.origin,
    DIGITAIL_CLIENT_ID: sandbox.clientId,
    DIGITAIL_CLIENT_SECRET: sandbox.clientSecret,
    DEMO_SIGN_IN: 'on',
  }
}

/**
 * Builds a world, lets the work happen in it, and takes it down again.
 *
 * @param options.people how many members of staff are signed in
 */
export async function inWorld<T>(
  options: { kind: DatabaseKind; people: number },
  work: (world: World) => Promise<T>,
): Promise<T> {
  const endings: (() => Promise<void>)[] = []
  const kept = <P>(part: P, end: (part: P) => Promise<void>): P => {
    endings.unshift(() => end(part))
    return part
  }
  const logs = kept(tempFolder(), async (folder) => rmSync(folder, { recursive: true, force: true }))
  try {
    const port = await freePort()
    const appUrl = `http://localhost:${port}`
    const database = kept(await (options.kind === 'embedded' ? openEmbedded() : openPostgres()), (each) =>
      each.destroy(),
    )
    const people = await database.withSql((sql) => makePeople(sql, options.people))
    const redirectUri = `${appUrl}/connect/digitail/callback`
    const sandbox = kept(await startSandbox(redirectUri, join(logs, 'sandbox.log')), (each) => each.stop())
    const recorder = kept(await startRecorder(sandbox.origin), (each) => each.close())
    const env = appEnv({ appUrl, sandbox, recorder, database })
    const appServer = { folder: '.', path: '/sign-in', env, port, logFile: join(logs, 'app.log') }
    const app = kept(await startNext(appServer), (each) => each.stop())
    const bareServer = { folder: bareFolder, path: '/', env: database.bareEnv, logFile: join(logs, 'bare.log') }
    const bare = kept(await startNext(bareServer), (each) => each.stop())
    return await work({ kind: options.kind, appUrl, app, bare, sandbox, recorder, people, database })
  } finally {
    for (const end of endings) await end()
  }
}
