import { refuseOldNode } from './prepare/node-version.mjs'

refuseOldNode()
process.chdir(new URL('..', import.meta.url).pathname)
import('./run/run-prepared.mjs').then(({ runPrepared }) =>
  runPrepared('scripts/bench/prepare.mjs', 'scripts/bench/main.ts', process.argv.slice(2)),
)
