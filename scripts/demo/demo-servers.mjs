import { join } from 'node:path'
import { awaitAnswer } from '../run/await-answer.mjs'
import { Refusal } from '../run/refusal.mjs'
import { startServer } from '../run/start-server.mjs'
import { step } from '../run/steps.mjs'

const next = 'node_modules/next/dist/bin/next'

/**
 * Starts the app and the sandbox and waits until both answer.
 *
 * @returns {Promise<{ failure: Promise<never> }>} failure rejects when one of the two ends
 */
export async function startDemoServers({ dataDir, port, sandboxPort, sandboxFile, settings }) {
  const log = (name) => join(dataDir, 'logs', `${name}.log`)
  const args = [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)]
  const app = startServer({ args, env: settings.app, logFile: log('app') })
  const sandbox = startServer({ args: [sandboxFile], env: settings.sandbox, logFile: log('sandbox') })
  const servers = [
    { name: 'The app', url: `http://127.0.0.1:${port}/`, ended: app.ended },
    { name: 'The sandbox', url: `http://127.0.0.1:${sandboxPort}/`, ended: sandbox.ended },
  ]
  await step('Starting the app and the sandbox', () => Promise.all(servers.map(awaitAnswer)))
  const failures = servers.map(({ name, ended }) =>
    ended.then((output) => Promise.reject(new Refusal(`${name} ended unexpectedly.`, output))),
  )
  return { failure: Promise.race(failures) }
}
