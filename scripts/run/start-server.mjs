import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { startChild } from './children.mjs'
import { maskSecrets } from './mask-secrets.mjs'

const keptLines = 40
const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href

/**
 * Starts a long-running Node program. What it prints goes to a log file, without secrets.
 *
 * @param {{ args: string[], env: Record<string, string | undefined>, logFile: string, cwd?: string }} options
 * @returns {{ ended: Promise<string>, stop: () => Promise<void> }} ended resolves, when the program does, to the last
 *   lines it printed; stop asks it to end and waits until it has
 */
export function startServer({ args, env, logFile, cwd }) {
  mkdirSync(dirname(logFile), { recursive: true })
  const log = createWriteStream(logFile, { mode: 0o600 })
  const child = startChild(process.execPath, ['--import', endWithParent, ...args], { env, cwd, ipc: true })
  const last = []
  for (const input of [child.stdout, child.stderr]) {
    // Line by line, so that a secret is never cut in two before it is looked for.
    createInterface({ input }).on('line', (line) => {
      const masked = maskSecrets(line)
      log.write(`${masked}\n`)
      last.push(masked)
      if (last.length > keptLines) last.shift()
    })
  }
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  const told = ended.then(() => last.join('\n'))
  const stop = async () => {
    child.kill('SIGTERM')
    await told
  }
  return { ended: told, stop }
}
