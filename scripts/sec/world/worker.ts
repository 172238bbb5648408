import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'

const folder = '.tmp/sec'

/** Puts other words in the place of one of our files: a build with a defence taken out. */
function withWords(file: string, words: string): Plugin {
  const path = resolve(file)
  return {
    name: 'other-words',
    setup: ({ onLoad }) =>
      void onLoad({ filter: /\.ts$/ }, (each) => (each.path === path ? { contents: words } : undefined)),
  }
}

/**
 * Makes one file of a worker of this folder and all of lib that it uses, so that starting it costs little.
 *
 * @param change.file one of our files, whose content is replaced by `change.words`
 * @returns its path
 */
export async function buildWorker(name: string, change?: { file: string; words: string }): Promise<string> {
  const outfile = resolve(folder, `${name}.mjs`)
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: [`scripts/sec/worker/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    conditions: ['react-server'],
    alias: { '@': resolve('.') },
    logLevel: 'error',
    plugins: change === undefined ? [] : [withWords(change.file, change.words)],
  })
  return outfile
}

const secret = () => randomBytes(32).toString('base64')

/** Settings of an app that talks to nobody. */
const quietSettings = () => ({
  APP_URL: 'http://localhost:3000',
  AUTH_SECRET: secret(),
  TOKEN_ENCRYPTION_KEYS: `sec:${secret()}`,
  DIGITAIL_ENVIRONMENT: 'local',
  DIGITAIL_BASE_URL: 'http://127.0.0.1:9',
  DIGITAIL_CLIENT_ID: 'sec',
  DIGITAIL_CLIENT_SECRET: secret(),
  DEMO_SIGN_IN: 'on',
  LOG_LEVEL: 'silent',
})

/** Starts a built worker, which ends with this process at the latest. @param env on top of the settings of a quiet app */
export function startWorker(script: string, env: Record<string, string>): ChildProcess {
  const child = fork(script, {
    execArgv: ['--conditions=react-server'],
    env: { NODE_ENV: 'production', PATH: process.env.PATH ?? '', ...quietSettings(), ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  return child
}
