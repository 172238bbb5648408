import { rmSync, writeFileSync } from 'node:fs'
import { skipped, step } from '../run/steps.mjs'
import { hasMark } from './hash-files.mjs'

/**
 * Does a step and leaves a mark, unless the same mark is there already.
 *
 * @param {{ title: string, markFile: string, mark: string }} what mark: a fingerprint of everything that the work reads
 * @param {() => Promise<unknown>} work
 */
export async function stepWhenChanged({ title, markFile, mark }, work) {
  if (hasMark(markFile, mark)) return skipped(title, 'unchanged')
  rmSync(markFile, { force: true })
  await step(title, work)
  writeFileSync(markFile, mark)
}
