import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { freePort } from '../../scripts/free-port'

/** A demo under way, as someone at a terminal has it. */
export type Demo = {
  npm: ChildProcess
  url: string
  ports: { app: number; sandbox: number }
  /** Everything that it printed so far. */
  output: () => string
  /** Resolves when it has printed this; rejects when it ends first. */
  printed: (text: string) => Promise<void>
  /** Resolves to its exit code when it has ended. */
  ended: Promise<number | null>
}

/** Types `npm run demo` in a terminal of its own (a process group), on free ports unless told otherwise. */
export async function runDemo(dataDir: string, wanted?: Demo['ports']): Promise<Demo> {
  const ports = wanted ?? { app: await freePort(), sandbox: await freePort() }
  const settings = { DATA_DIR: dataDir, PORT: String(ports.app), SANDBOX_PORT: String(ports.sandbox) }
  const npm = spawn('npm', ['run', 'demo'], {
    env: { ...process.env, ...settings },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const listeners = new Set<() => void>()
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      for (const tell of listeners) tell()
    })
  }
  const ended = once(npm, 'close').then(([code]: (number | null)[]) => code ?? null)
  const printed = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => output.includes(text) && resolve()
      listeners.add(look)
      look()
      ended.then(() => reject(new Error(`The demo ended without saying "${text}":\n${output}`)))
    })
  return { npm, url: `http://localhost:${ports.app}`, ports, output: () => output, printed, ended }
}

/** @returns whether nothing listens on a port of this machine */
export function isClosed(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => {
      socket.destroy()
      resolve(false)
    })
    socket.once('error', () => resolve(true))
  })
}
