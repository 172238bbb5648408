import { refuseOldNode } from './prepare/node-version.mjs'

// Of which kind: `faults` or `sec`.
const [kind, ...args] = process.argv.slice(2)

refuseOldNode()
process.chdir(new URL('..', import.meta.url).pathname)
import('./run/run-prepared.mjs').then(({ runPrepared }) =>
  runPrepared('scripts/rows/prepare.mjs', `scripts/${kind}/main.ts`, args),
)
