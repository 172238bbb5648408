import { hashFiles } from './hash-files.mjs'
import { stepWhenChanged } from './step-when-changed.mjs'

const outfile = '.tmp/sandbox/main.mjs'

async function bundle() {
  // Only now: packages may have been installed a moment ago.
  const { build } = await import('esbuild')
  const into = { outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm' }
  await build({ entryPoints: ['sandbox/main.ts'], ...into, logLevel: 'error' })
}

/**
 * Makes one file of the sandbox, when anything that it is made of has changed: to read its many files anew at every start
 * takes the processors away from the app, which starts at the same time.
 *
 * @returns {Promise<string>} the file
 */
export async function buildSandbox() {
  const mark = hashFiles(['sandbox', 'package-lock.json'])
  await stepWhenChanged({ title: 'Building the sandbox', markFile: '.tmp/sandbox/made-from', mark }, bundle)
  return outfile
}
