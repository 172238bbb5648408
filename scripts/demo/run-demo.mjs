import { buildApp, generateClient } from '../prepare/build-app.mjs'
import { buildSandbox } from '../prepare/build-sandbox.mjs'
import { installPackages } from '../prepare/install-packages.mjs'
import { endChildren } from '../run/children.mjs'
import { maskSecrets } from '../run/mask-secrets.mjs'
import { Refusal } from '../run/refusal.mjs'
import { checkPorts, readPort } from './check-ports.mjs'
import { lockForDemo, refuseDataInUse } from './demo-lock.mjs'
import { startDemoServers } from './demo-servers.mjs'
import { demoSettings } from './demo-settings.mjs'
import { migrateDemo } from './migrate-demo.mjs'

function welcome({ port, dataDir }) {
  console.log(`
  Open  http://localhost:${port}

  Two ways to sign in:
    Continue as clinic staff   connect a clinic and see its day
    Continue as admin          see all connected clinics

  Ctrl-C ends everything. Your data stays in ${dataDir}, logs in ${dataDir}/logs.
`)
}

async function start() {
  const dataDir = process.env.DATA_DIR || '.data'
  const port = readPort('PORT', 3000)
  const sandboxPort = readPort('SANDBOX_PORT', 4400)
  refuseDataInUse(dataDir)
  await checkPorts(port, sandboxPort)
  lockForDemo(dataDir)
  console.log('\n  Digitail Connect, with a sandbox in place of Digitail\n')
  await installPackages()
  await generateClient()
  await buildApp()
  const sandboxFile = await buildSandbox()
  const settings = demoSettings({ dataDir, port, sandboxPort })
  await migrateDemo(dataDir, settings.app)
  const { failure } = await startDemoServers({ dataDir, port, sandboxPort, sandboxFile, settings })
  welcome({ port, dataDir })
  await failure
}

let isEnding = false

async function end(exitCode) {
  if (isEnding) return
  isEnding = true
  await endChildren()
  process.exit(exitCode)
}

function tellAndEnd(error) {
  if (isEnding) return
  if (error instanceof Refusal) console.error(`${error.output && `\n${error.output}\n`}\n${error.message}`)
  else console.error(maskSecrets(String(error?.stack ?? error)))
  return end(1)
}

// Without a terminal npm may end and leave us behind; then we are a child of another process.
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && end(0), 1_000).unref()
}

/** Installs, builds, migrates and starts what is needed, and ends it all again. */
export async function runDemo() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0))
  endWithNpm()
  await start().catch(tellAndEnd)
}
