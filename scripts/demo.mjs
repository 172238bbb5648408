import { refuseOldNode } from './prepare/node-version.mjs'

refuseOldNode()
process.chdir(new URL('..', import.meta.url).pathname)
// Only now: an old Node could not even read what follows.
import('./demo/run-demo.mjs').then(({ runDemo }) => runDemo())
