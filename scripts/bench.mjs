import { refuseOldNode } from './prepare/node-version.mjs'

refuseOldNode()
process.chdir(new URL('..', import.meta.url).pathname)
import('./bench/run-bench.mjs').then(({ runBench }) => runBench(process.argv.slice(2)))
