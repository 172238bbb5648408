import { existsSync, readFileSync } from 'node:fs'
import { runNode, runQuietly } from '../run/run-quietly.mjs'
import { skipped, step } from '../run/steps.mjs'

const title = 'Installing packages'

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/**
 * npm notes what it installed in node_modules/.package-lock.json. Packages for other systems are optional.
 *
 * @returns {boolean} whether node_modules holds what package-lock.json asks for
 */
export function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json')
  const wanted = Object.entries(packagesOf('package-lock.json')).filter(([path]) => path !== '')
  return wanted.every(
    ([path, { version, optional }]) => installed[path]?.version === version || (optional && !installed[path]),
  )
}

/** Installs exactly what the lock file says, when it is not there already. */
export async function installPackages() {
  if (isInstalled()) return skipped(title, 'nothing to do')
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const failure = 'npm could not install the packages; it needs a connection to the npm registry.'
  const npm = process.env.npm_execpath
  await step(title, () => (npm ? runNode([npm, ...args], { failure }) : runQuietly('npm', args, { failure })))
}
