import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { freePort } from '../../scripts/free-port'
import { awaitAnswer } from '../../scripts/run/await-answer.mjs'
import { startServer } from '../../scripts/run/start-server.mjs'
import { appSettings } from '../start/app-settings'
import { world } from '../start/world'
import { copyBuild } from './copy-build'

const folder = '.tmp/without-proxy'
const manifestFile = `${folder}/.next/server/functions-config-manifest.json`
const manifest = z.object({ functions: z.record(z.string(), z.unknown()) }).loose()

// The build as it is, of which Next no longer knows that proxy.ts was there.
function takeOutProxy(): void {
  copyBuild(folder)
  const { functions, ...rest } = manifest.parse(JSON.parse(readFileSync(manifestFile, 'utf8')))
  const { '/_middleware': proxy, ...others } = functions
  if (proxy === undefined) throw new Error('the build has no proxy to take out')
  writeFileSync(manifestFile, JSON.stringify({ ...rest, functions: others }))
}

/** Starts the same build beside the app, on the same database, with proxy.ts taken out. */
export async function startWithoutProxy(): Promise<{ url: string; stop: () => Promise<void> }> {
  takeOutProxy()
  const url = `http://localhost:${await freePort()}`
  const { ended, stop } = startServer({
    args: ['node_modules/next/dist/bin/next', 'start', folder, '-H', '127.0.0.1', '-p', new URL(url).port],
    env: appSettings({ ...world(), appUrl: url, dataDir: resolve('.tmp/without-proxy-data') }),
    logFile: '.tmp/e2e/without-proxy.log',
  })
  await awaitAnswer({ name: 'The app without its proxy', url: `${url}/sign-in`, ended })
  return { url, stop }
}
