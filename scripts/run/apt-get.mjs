import { existsSync } from 'node:fs'
import { runQuietly } from './run-quietly.mjs'

/** @returns {boolean} whether installing system packages is ours to do: as root on a Debian-like system */
export function mayAptGet() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

let listed

/**
 * Installs a Debian package. One at a time: apt-get locks others out.
 *
 * @param {string} name
 * @throws {Refusal} with what apt-get said
 */
export async function aptGet(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const failure = `apt-get could not install ${name}.`
  listed ??= runQuietly('apt-get', ['update'], { env, failure })
  await listed
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', name], { env, failure })
}
