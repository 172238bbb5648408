import { spawn } from 'node:child_process'
import { Refusal } from './refusal.mjs'

const running = new Set()
let isEnding = false

/**
 * Starts a program in a process group of its own, so that ending it ends what it started as well, and a
 * Ctrl-C in the terminal reaches us first and nobody twice.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, cwd?: string, ipc?: boolean, isShown?: boolean }} [options]
 *   cwd: where it runs; ipc: a channel whose end tells of our death; isShown: it prints where we print
 * @returns {import('node:child_process').ChildProcess}
 * @throws {Refusal} when everything is being ended
 */
export function startChild(command, args, { env = process.env, cwd, ipc = false, isShown = false } = {}) {
  // Whoever waits for one program may go on to start the next when this one is ended.
  if (isEnding) throw new Refusal('Interrupted.')
  const output = isShown ? 'inherit' : 'pipe'
  const stdio = ['ignore', output, output, ...(ipc ? ['ipc'] : [])]
  const child = spawn(command, args, { env, cwd, stdio, detached: true })
  running.add(child)
  child.once('exit', () => running.delete(child))
  child.once('error', () => running.delete(child))
  return child
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name)
  } catch {
    // It ended by itself in the meantime.
  }
}

function ended(child) {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', resolve))
}

async function endChild(child, patienceMs) {
  signal(child, 'SIGTERM')
  const timer = setTimeout(() => signal(child, 'SIGKILL'), patienceMs)
  await ended(child)
  clearTimeout(timer)
  signal(child, 'SIGKILL') // What of its group is still there.
}

/** Ends everything that was started here: politely, and after `patienceMs` for certain. Nothing is started afterwards. */
export async function endChildren(patienceMs = 5_000) {
  isEnding = true
  await Promise.all([...running].map((child) => endChild(child, patienceMs)))
}
