import { aptGet, mayAptGet } from '../run/apt-get.mjs'
import { Refusal } from '../run/refusal.mjs'
import { say } from '../run/steps.mjs'
import { findPostgres } from './find-postgres.mjs'

const howTo =
  'The tests need Postgres and found none. Install it (Debian: apt-get install postgresql; macOS: brew install postgresql).'

/**
 * Finds Postgres, or installs it where that is ours to do.
 *
 * @param {(line: string) => void} [report] told before something slow begins
 * @returns {Promise<string>} the folder that holds its programs
 * @throws {Refusal} with one sentence on what to install
 */
export async function ensurePostgres(report = say) {
  const found = findPostgres()
  if (found !== null) return found
  if (mayAptGet()) {
    report('Installing Postgres with apt-get (once) …')
    await aptGet('postgresql')
  }
  const installed = findPostgres()
  if (installed === null) throw new Refusal(howTo)
  return installed
}
