import 'server-only'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readEnvironment } from './env'
import { oncePerProcess } from './once-per-process'

type Program = { module: WebAssembly.Module | undefined }

const held = (): Program => oncePerProcess('embedded-program', () => ({ module: undefined }))

async function compile(): Promise<void> {
  const entry = createRequire(join(process.cwd(), 'package.json')).resolve('@electric-sql/pglite')
  held().module = await WebAssembly.compile(await readFile(join(dirname(entry), 'pglite.wasm')))
}

/**
 * Compiles the program of the embedded database, where that is the one in use. It happens on other processors: begun first,
 * it is done when a start has loaded what it needs. What goes wrong is left to PGlite, which then compiles for itself.
 *
 * @returns when it is compiled; at once where there is a DATABASE_URL
 */
export function prepareEmbedded(): Promise<void> {
  if (readEnvironment().DATABASE_URL !== undefined) return Promise.resolve()
  return oncePerProcess('embedded-program-compiling', () => compile().catch(() => undefined))
}

/** @returns the program if `prepareEmbedded` has compiled it */
export function embeddedProgram(): WebAssembly.Module | undefined {
  return held().module
}
