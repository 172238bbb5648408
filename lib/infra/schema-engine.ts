import 'server-only'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { oncePerProcess } from './once-per-process'

/** No table and no enum of ours is managed from outside. */
export const noFilters = { externalTables: [], externalEnums: [] }

/**
 * The engine begins a timer of ten seconds before each of its steps and never ends it. None of them is a reason for a
 * process to go on.
 */
function withoutHold(glue: WebAssembly.ModuleImports): WebAssembly.ModuleImports {
  const timers = Object.entries(glue).filter(([name]) => name.startsWith('__wbg_setTimeout_'))
  const unheld = timers.map(([name, start]) => {
    const startUnheld = (...given: unknown[]): unknown => {
      const timer: unknown = typeof start === 'function' ? start(...given) : undefined
      if (timer instanceof Object && 'unref' in timer && typeof timer.unref === 'function') timer.unref()
      return timer
    }
    return [name, startUnheld]
  })
  return { ...glue, ...Object.fromEntries(unheld) }
}

// The package's own entry imports a .wasm file, which Node before 24 refuses, so it is put together here.
async function load() {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const packageDir = dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
  )
  const bytes = readFileSync(join(packageDir, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': withoutHold({ ...glue }) })
  glue.__wbg_set_wasm(instance.exports)
  const { __wbindgen_start: start } = instance.exports
  if (typeof start !== 'function') throw new Error('The schema engine has no start function; its version does not fit.')
  start()
  return glue
}

/**
 * Prisma's schema engine, the one behind `prisma migrate`, as WebAssembly: nothing is downloaded.
 *
 * @param adapter speaks to the database; see migration-adapter.ts
 * @param schema the text of schema.prisma, needed only to compare with it
 */
export async function openSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  schema = 'datasource db {\n  provider = "postgresql"\n}\n',
): Promise<SchemaEngine> {
  const glue = await oncePerProcess('schema-engine', load)
  const ignoreLog = () => undefined
  return glue.SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    ignoreLog,
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
}
