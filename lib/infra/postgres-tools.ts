import 'server-only'
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { readEnvironment } from './env'

const run = promisify(execFile)

/** What keeps a backup or restore from being made. The message says what to do, and holds no secret. */
export class UpkeepError extends Error {
  readonly code = 'upkeep_failed'
}

type Tool = 'pg_dump' | 'pg_restore' | 'psql'

/**
 * The address of a database as the variables that Postgres's own tools read: on their command line every user of the
 * machine could see the password. What only our driver knows, such as pgbouncer, is left out.
 */
export function libpqEnvironment(databaseUrl: string): Record<string, string> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(databaseUrl)
  const given = {
    PGHOST: searchParams.get('host') ?? hostname.replace(/^\[|\]$/g, ''),
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    PGSSLMODE: searchParams.get('sslmode') ?? '',
    PGSSLROOTCERT: searchParams.get('sslrootcert') ?? '',
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
}

/**
 * Makes sure that a tool is installed and not older than the server.
 *
 * @param serverMajor such as 15
 * @throws UpkeepError with what to install
 */
export async function requireTool(tool: Tool, serverMajor: number, path?: string): Promise<void> {
  const env = { ...readEnvironment(), ...(path !== undefined && { PATH: path }), NODE_ENV: 'production' as const }
  const said = await run(tool, ['--version'], { env }).catch(() => null)
  const install = `Install Postgres's client tools, version ${serverMajor} or newer (Debian: postgresql-client-${serverMajor}).`
  if (said === null) throw new UpkeepError(`${tool} is not on the PATH. ${install}`)
  const major = Number(/\(PostgreSQL\) (\d+)/.exec(said.stdout)?.[1] ?? 0)
  if (major < serverMajor) {
    throw new UpkeepError(`${tool} is of version ${major}, older than the server (${serverMajor}). ${install}`)
  }
}

/** Starts a tool on a database; `ended` rejects with what it said last when it fails. */
export function startTool(
  tool: Tool,
  args: string[],
  databaseUrl: string,
): { child: ChildProcess; ended: Promise<void> } {
  const env = { ...readEnvironment(), ...libpqEnvironment(databaseUrl), NODE_ENV: 'production' as const }
  const child = spawn(tool, args, { env, stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-600)
  })
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', (error) => reject(new UpkeepError(`${tool} could not be started: ${error.message}`)))
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new UpkeepError(`${tool} failed. It said: ${said.trim() || `exit code ${code}`}`))
    })
  })
  ended.catch(() => undefined)
  return { child, ended }
}
