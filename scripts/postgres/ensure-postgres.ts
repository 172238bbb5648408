import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findPostgres } from './find-postgres'

const howTo =
  'The tests need Postgres and found none. Install it (Debian: apt-get install postgresql; macOS: brew install postgresql), ' +
  'or set TEST_DATABASE_URL to a server on this machine whose user may create databases.'

function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${howTo}\napt-get ${args[0]} said: ${stderr?.trim()}`)
}

/**
 * Finds Postgres, or installs it where that is ours to do: on a Debian-like system, as root.
 *
 * @param report receives a line before something slow begins
 * @returns the folder that holds its programs
 * @throws Error with one sentence on what to install
 */
export function ensurePostgres(report: (line: string) => void): string {
  const found = findPostgres()
  if (found !== null) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(howTo)
  report('Installing Postgres with apt-get (once) …')
  aptGet('update')
  aptGet('install', '-y', '--no-install-recommends', 'postgresql')
  const installed = findPostgres()
  if (installed === null) throw new Error(howTo)
  return installed
}
