import 'server-only'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Another process has the data directory open. The message says which, and what to do. */
export class DataDirBusyError extends Error {
  readonly code = 'data_dir_busy'

  constructor(dataDir: string, pid: number) {
    super(
      `${dataDir} is in use by process ${pid}. Stop that one first, or give this one its own DATA_DIR. ` +
        'To run several instances, use Postgres: set DATABASE_URL.',
    )
  }
}

/** Tells a process from a later one with the same number. Empty where the system does not say. */
function startTimeOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? ''
  } catch {
    return ''
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function readHolder(file: string): { pid: number; startTime: string } | null {
  try {
    const [pid, startTime] = readFileSync(file, 'utf8').split(' ')
    return { pid: Number(pid), startTime: startTime ?? '' }
  } catch {
    return null
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/**
 * Takes the embedded database's directory for this process. Nothing in PGlite itself stops a second
 * process from opening, and thereby damaging, the same files.
 *
 * @returns a function that gives the directory back
 * @throws DataDirBusyError when a living process holds it
 */
export function lockDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  const lock = join(dataDir, 'in-use-by')
  const mine = `${lock}.${process.pid}`
  // Written aside and linked into place: a lock file is never seen half written.
  writeFileSync(mine, `${process.pid} ${startTimeOf(process.pid)}`)
  try {
    for (let tries = 0; !tryLink(mine, lock); tries += 1) {
      const holder = readHolder(lock)
      const isHeld = holder !== null && isAlive(holder.pid) && startTimeOf(holder.pid) === holder.startTime
      if (holder !== null && (isHeld || tries > 3)) throw new DataDirBusyError(dataDir, holder.pid)
      rmSync(lock, { force: true })
    }
  } finally {
    rmSync(mine, { force: true })
  }
  return () => rmSync(lock, { force: true })
}
