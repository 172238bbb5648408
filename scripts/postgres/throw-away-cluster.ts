import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../free-port'
import { removeAbandonedClusters, signCluster } from './abandoned-clusters'
import { ensurePostgres } from './ensure-postgres.mjs'
import { runProgram } from './run-program'
import { unprivilegedUser } from './unprivileged-user'

/** A Postgres server that lives as long as a test run. */
export type Cluster = {
  /** The server's own log; with `logStatements` every statement is in it. */
  logFile: string
  /** @returns the address of a database on it */
  urlOf: (database: string) => string
  /** Ends it as a power cut would: no farewell to clients, recovery at the next start. */
  crash: () => Promise<void>
  /** Starts it again after `crash`, on the same port with the same data. */
  restart: () => Promise<void>
  /** Ends it and removes its files. */
  destroy: () => Promise<void>
}

export const clusterPrefix = 'digitail-connect-postgres-'

// Files of a throw-away cluster need not survive the machine, so nothing is flushed. Commits stay
// synchronous: what a client was told is committed survives `crash`.
const settings = [
  ['fsync', 'off'],
  ['full_page_writes', 'off'],
  ['max_connections', '200'],
  ['listen_addresses', '127.0.0.1'],
  ['unix_socket_directories', ''],
]

/**
 * Makes and starts a Postgres cluster in a temporary folder, on a free port of 127.0.0.1.
 *
 * @param options.logStatements writes every statement with its parameters to `logFile`
 * @param options.report told before something slow begins
 * @throws Refusal with one sentence when Postgres is neither there nor ours to install
 */
export async function startThrowAwayCluster(options: {
  logStatements?: boolean
  report?: (line: string) => void
}): Promise<Cluster> {
  const binaries = await ensurePostgres(options.report)
  const user = unprivilegedUser()
  await removeAbandonedClusters(join(tmpdir(), clusterPrefix), binaries, user)
  const folder = mkdtempSync(join(tmpdir(), clusterPrefix))
  signCluster(folder)
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (user !== null) for (const path of [folder, data]) chownSync(path, user.uid, user.gid)
  const logFile = join(folder, 'server.log')
  const run = (program: string, ...args: string[]) =>
    runProgram({ binaries, program, args, user, outputFile: join(folder, 'programs.log') })
  const port = await freePort()
  const all = [...settings, ['port', String(port)], ['log_statement', options.logStatements ? 'all' : 'none']]
  const flags = all.map(([name, value]) => `-c ${name}='${value}'`).join(' ')
  const start = () => run('pg_ctl', 'start', '-w', '-D', data, '-l', logFile, '-o', flags)
  const crash = () => run('pg_ctl', 'stop', '-w', '-D', data, '-m', 'immediate')
  await run('initdb', '-D', data, '-U', 'connect', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync')
  await start()
  return {
    logFile,
    urlOf: (database) => `postgresql://connect@127.0.0.1:${port}/${database}`,
    crash,
    restart: start,
    destroy: async () => {
      await crash()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
