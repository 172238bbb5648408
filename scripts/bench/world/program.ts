import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A program that runs beside the bench. */
export type Program = {
  /** Milliseconds of performance.now() at its start. */
  startedAt: number
  /** What it printed so far, for when something went wrong. */
  output: () => string
  hasEnded: () => boolean
  /** Ends it and what it started, politely, and after five seconds for certain. */
  stop: () => Promise<void>
  /** Its process group, which everything that it starts belongs to. */
  group: number
}

const patienceMs = 5_000
const running = new Set<ChildProcess>()

process.once('exit', () => {
  for (const child of running) signal(child, 'SIGKILL')
})

/**
 * Signals the whole process group: npm does not hand signals on to everything that it started. Once a group is
 * empty its number may be somebody else's, so it is forgotten at that moment.
 */
function signal(child: ChildProcess, name: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined || !running.has(child)) return false
  try {
    return process.kill(-child.pid, name)
  } catch {
    running.delete(child)
    return false
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const giveUpAt = performance.now() + patienceMs
  signal(child, 'SIGTERM')
  while (signal(child, 0)) {
    if (performance.now() > giveUpAt) signal(child, 'SIGKILL')
    await wait(20)
  }
}

/**
 * Starts a program; what it prints goes to a file, so that nobody has to read along.
 *
 * @param input.command Node unless told otherwise
 * @param input.env everything it gets: nothing of ours is added
 */
export function startProgram(input: {
  command?: string
  args: string[]
  env: Partial<NodeJS.ProcessEnv>
  logFile: string
}): Program {
  const { command = process.execPath, args, env, logFile } = input
  mkdirSync(dirname(logFile), { recursive: true })
  const log = openSync(logFile, 'w')
  const startedAt = performance.now()
  const child = spawn(command, args, {
    env: { ...env, NODE_ENV: env.NODE_ENV ?? 'production' },
    stdio: ['ignore', log, log],
    detached: true,
  })
  closeSync(log)
  running.add(child)
  child.once('exit', () => signal(child, 0))
  return {
    startedAt,
    output: () => readFileSync(logFile, 'utf8'),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    stop: () => stop(child),
    group: child.pid ?? 0,
  }
}
