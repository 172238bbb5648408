import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A Node program that runs beside the bench. */
export type Program = {
  /** Milliseconds of performance.now() at its start. */
  startedAt: number
  /** What it printed so far, for when something went wrong. */
  output: () => string
  hasEnded: () => boolean
  /** Ends it politely, and after five seconds for certain. */
  stop: () => Promise<void>
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

const isOver = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

async function stop(child: ChildProcess): Promise<void> {
  if (isOver(child)) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(timer)
}

/**
 * Starts a Node program; what it prints goes to a file, so that nobody has to read along.
 *
 * @param env everything it gets: nothing of ours is added
 */
export function startProgram(input: { args: string[]; env: NodeJS.ProcessEnv; logFile: string }): Program {
  const { args, env, logFile } = input
  mkdirSync(dirname(logFile), { recursive: true })
  const log = openSync(logFile, 'w')
  const startedAt = performance.now()
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', log, log] })
  closeSync(log)
  running.add(child)
  child.once('exit', () => running.delete(child))
  return {
    startedAt,
    output: () => readFileSync(logFile, 'utf8'),
    hasEnded: () => isOver(child),
    stop: () => stop(child),
  }
}
