import 'server-only'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readEnvironment } from './env'
import { madeInProcess, oncePerProcess } from './once-per-process'

type Program = { held: { module?: WebAssembly.Module }; compiled: Promise<void> }

const name = 'embedded-program'

async function compile(): Promise<WebAssembly.Module> {
  const entry = createRequire(join(process.cwd(), 'package.json')).resolve('@electric-sql/pglite')
  return await WebAssembly.compile(await readFile(join(dirname(entry), 'pglite.wasm')))
}

function begin(): Program {
  const held: Program['held'] = {}
  const keep = (module: WebAssembly.Module) => {
    held.module = module
  }
  return { held, compiled: compile().then(keep, () => undefined) }
}

/**
 * Compiles the program of the embedded database, where that is the one in use. It happens on other processors: begun first,
 * it is done when a start has loaded what it needs. What goes wrong is left to PGlite, which then compiles for itself.
 *
 * @returns when it is compiled; at once where there is a DATABASE_URL
 */
export function prepareEmbedded(): Promise<void> {
  if (readEnvironment().DATABASE_URL !== undefined) return Promise.resolve()
  return oncePerProcess(name, begin).compiled
}

/** @returns the program if `prepareEmbedded` has compiled it */
export function embeddedProgram(): WebAssembly.Module | undefined {
  return madeInProcess<Program>(name)?.held.module
}
