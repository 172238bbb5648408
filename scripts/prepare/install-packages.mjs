import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNode, runQuietly } from '../run/run-quietly.mjs'
import { skipped, step } from '../run/steps.mjs'

/** What benches and mutation testing alone need, and where it is put: nothing that reads the project's files looks there. */
const extra = { lockedIn: 'scripts/extra', folder: '.tmp/extra' }

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/**
 * npm notes what it installed in node_modules/.package-lock.json. Packages for other systems are optional.
 *
 * @param {string} folder
 * @returns {boolean} whether its node_modules holds what its package-lock.json asks for
 */
export function isInstalled(folder = '.') {
  const installed = packagesOf(join(folder, 'node_modules/.package-lock.json'))
  const wanted = Object.entries(packagesOf(join(folder, 'package-lock.json'))).filter(([path]) => path !== '')
  return wanted.every(
    ([path, { version, optional }]) => installed[path]?.version === version || (optional && !installed[path]),
  )
}

async function install(title, folder) {
  if (isInstalled(folder)) return skipped(title, 'nothing to do')
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const failure = 'npm could not install the packages; it needs a connection to the npm registry.'
  const npm = process.env.npm_execpath
  await step(title, () =>
    npm ? runNode([npm, ...args], { failure, cwd: folder }) : runQuietly('npm', args, { failure, cwd: folder }),
  )
}

/** Installs exactly what the lock file says, when it is not there already. */
export function installPackages() {
  return install('Installing packages', '.')
}

/**
 * Installs what only benches and mutation testing need: a third of all packages, which nobody else has to wait for.
 *
 * @returns {Promise<string>} the folder of these packages
 */
export async function installExtra() {
  mkdirSync(extra.folder, { recursive: true })
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
    cpSync(join(extra.lockedIn, file), join(extra.folder, file))
  }
  await install('Installing what this alone needs', extra.folder)
  return join(extra.folder, 'node_modules')
}
