import 'server-only'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'

// PGlite writes zeros over all of them at every start: with Postgres' own 128 MB, that is half of what a start costs.
const buffers = ['-c', 'shared_buffers=16MB']

/** How the embedded database is started, wherever it is: in a folder, or in memory. */
export const embeddedOptions = {
  startParams: [...PGlite.defaultStartParams, ...buffers],
  initDbStartParams: buffers,
} satisfies PGliteOptions
