import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { embeddedOptions } from '@/lib/infra/embedded-options'
import { hashFiles } from '../prepare/hash-files.mjs'

const made = '.tmp/embedded'

/** Of another version of PGlite, or started in another way, it would be another database. */
function folderOfThisKind(): string {
  return join(made, hashFiles(['node_modules/@electric-sql/pglite/package.json', 'lib/infra/embedded-options.ts']))
}

async function make(folder: string): Promise<void> {
  mkdirSync(made, { recursive: true })
  const own = mkdtempSync(join(made, 'making-'))
  await (await PGlite.create(join(own, 'postgres'), embeddedOptions)).close()
  try {
    renameSync(join(own, 'postgres'), folder)
  } catch (error) {
    // Another worker was quicker.
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}

/**
 * Makes an embedded database without any table. To make one anew takes seconds, so only the first that is asked for is.
 *
 * @param folder of the database itself, which is not there yet
 */
export async function makeEmptyEmbedded(folder: string): Promise<void> {
  const first = folderOfThisKind()
  if (!existsSync(first)) await make(first)
  cpSync(first, folder, { recursive: true })
}
