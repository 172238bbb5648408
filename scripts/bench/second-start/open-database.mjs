// Opens the embedded database of a data directory in a fresh process, as the app does, and prints how long it took.
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'

// As lib/infra/embedded-options.ts, which only TypeScript can read.
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB']

const startedAt = performance.now()
const database = await PGlite.create(join(process.argv[2], 'postgres'), { startParams })
await database.query('SELECT 1')
console.log(performance.now() - startedAt)
await database.close()
