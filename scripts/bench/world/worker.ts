import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** A process that runs a part of the app without Next, and does what it is asked. */
export type Worker = {
  /** Has it do one of its tasks. @returns what the task returned @throws when the task failed or the process ended */
  ask: (task: string, input: unknown) => Promise<unknown>
  stop: () => Promise<void>
}

const answer = z.object({ id: z.number(), result: z.unknown().optional(), failure: z.string().optional() })

type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void }

function listen(child: ChildProcess, logFile: string): Map<number, Waiting> {
  const waiting = new Map<number, Waiting>()
  child.on('message', (message) => {
    const { id, result, failure } = answer.parse(message)
    const asker = waiting.get(id)
    waiting.delete(id)
    if (failure === undefined) asker?.resolve(result)
    else asker?.reject(new Error(failure))
  })
  child.once('exit', () => {
    for (const { reject } of waiting.values())
      reject(new Error(`a worker ended:\n${readFileSync(logFile, 'utf8').slice(-2_000)}`))
  })
  return waiting
}

/**
 * @param input.script a file that calls `serveTasks`
 * @param input.env settings of the app
 */
export function startWorker(input: { script: string; env: Record<string, string>; logFile: string }): Worker {
  const { PATH = '', HOME = '' } = process.env
  const env = { PATH, HOME, NODE_ENV: 'production' as const, ...input.env }
  const log = openSync(input.logFile, 'a')
  const args = ['--conditions=react-server', '--import', 'tsx', input.script]
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', log, log, 'ipc'] })
  closeSync(log)
  const waiting = listen(child, input.logFile)
  let asked = 0
  const ask = (task: string, parameters: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      asked += 1
      waiting.set(asked, { resolve, reject })
      child.send({ id: asked, task, input: parameters })
    })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL') // Nothing of it is to be kept.
    await ended
  }
  return { ask, stop }
}
