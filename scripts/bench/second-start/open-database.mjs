// Opens the embedded database of a data directory in a fresh process, as the app does, and prints how long it took.
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'

const startedAt = performance.now()
const database = await PGlite.create(join(process.argv[2], 'postgres'))
await database.query('SELECT 1')
console.log(performance.now() - startedAt)
await database.close()
