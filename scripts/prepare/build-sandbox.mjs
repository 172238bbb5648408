import { rmSync, writeFileSync } from 'node:fs'
import { skipped, step } from '../run/steps.mjs'
import { hashFiles, hasMark } from './hash-files.mjs'

const title = 'Building the sandbox'
const outfile = '.tmp/sandbox/main.mjs'
const markFile = '.tmp/sandbox/made-from'

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
  if (hasMark(markFile, mark)) {
    skipped(title, 'unchanged')
    return outfile
  }
  rmSync(markFile, { force: true })
  await step(title, bundle)
  writeFileSync(markFile, mark)
  return outfile
}
