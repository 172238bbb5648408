import { refuseOldNode } from './prepare/node-version.mjs'

refuseOldNode()
process.chdir(new URL('..', import.meta.url).pathname)
import('./test/run-tests.mjs').then(({ runTests }) => runTests())
