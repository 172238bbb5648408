import 'server-only'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { lockDataDir } from './data-dir-lock'
import { embeddedOptions } from './embedded-options'
import { UpkeepError } from './postgres-tools'
import type { RunSql } from './table-rows'

const folderOf = (dataDir: string) => join(dataDir, 'postgres')
const runOn =
  (pglite: PGlite): RunSql =>
  async (sql) =>
    (await pglite.query(sql)).rows

/**
 * Opens the embedded database for upkeep, and nothing else can meanwhile.
 *
 * @throws DataDirBusyError while the app runs, UpkeepError when there is none
 */
export async function withEmbedded<T>(dataDir: string, work: (run: RunSql, pglite: PGlite) => Promise<T>): Promise<T> {
  if (!existsSync(folderOf(dataDir))) throw new UpkeepError(`There is no embedded database in ${dataDir}.`)
  const unlock = lockDataDir(dataDir)
  try {
    const pglite = await PGlite.create(folderOf(dataDir), embeddedOptions)
    return await work(runOn(pglite), pglite).finally(() => pglite.close())
  } finally {
    unlock()
  }
}

/** Writes the whole embedded database into one file. @throws DataDirBusyError, UpkeepError */
export function dumpEmbedded<T>(dataDir: string, file: string, look: (run: RunSql) => Promise<T>): Promise<T> {
  return withEmbedded(dataDir, async (run, pglite) => {
    const described = await look(run)
    const dump = await pglite.dumpDataDir('gzip')
    await writeFile(file, Buffer.from(await dump.arrayBuffer()), { mode: 0o600 })
    return described
  })
}

/** Moves the embedded database aside, so that nothing starts on it by mistake. @returns where it is now */
export function setEmbeddedAside(dataDir: string, why: string): string {
  const aside = `${folderOf(dataDir)}-${why}-${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}`
  renameSync(folderOf(dataDir), aside)
  return aside
}

/**
 * Puts a dump in the place of the embedded database, which is kept beside it. The last statements run before it can be
 * opened by anybody.
 *
 * @returns where the old one is, null when there was none
 * @throws DataDirBusyError, UpkeepError; then nothing has changed
 */
export async function restoreEmbedded(input: {
  dataDir: string
  file: string
  replace: boolean
  lastStatements: string[]
}): Promise<string | null> {
  const { dataDir, file, replace, lastStatements } = input
  const isThere = existsSync(folderOf(dataDir))
  if (isThere && !replace) {
    throw new UpkeepError(`${dataDir} holds a database. Add --replace to put the backup in its place.`)
  }
  const unlock = lockDataDir(dataDir)
  const incoming = `${folderOf(dataDir)}-incoming`
  try {
    rmSync(incoming, { recursive: true, force: true })
    const loadDataDir = new Blob([await readFile(file)])
    const pglite = await PGlite.create({ ...embeddedOptions, dataDir: incoming, loadDataDir })
    await pglite.exec(`BEGIN;\n${lastStatements.map((each) => `${each};`).join('\n')}\nCOMMIT;`)
    await pglite.close()
    const aside = isThere ? setEmbeddedAside(dataDir, 'before-restore') : null
    renameSync(incoming, folderOf(dataDir))
    return aside
  } finally {
    unlock()
  }
}
