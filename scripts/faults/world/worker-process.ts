import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { TestConnection } from '@/lib/refresh/testing/connections'
import {
  answer,
  type Command,
  called,
  type Fared,
  fared,
  fates,
  sweepAnswer,
  testConnection,
  type WindowSample,
  windowSample,
} from '../worker/commands'

export type WorkerEnd = { code: number | null; signal: NodeJS.Signals | null }

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** One process of the app's refresh, on the real database. */
export class WorkerProcess {
  readonly ended: Promise<WorkerEnd>
  readonly #child: ChildProcess
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  #asked = 0

  private constructor(child: ChildProcess) {
    this.#child = child
    running.add(child)
    child.on('message', (message) => this.#receive(message))
    this.ended = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        running.delete(child)
        for (const { reject } of this.#waiting.values()) reject(new Error('the worker ended'))
        resolve({ code, signal })
      })
    })
  }

  /** @param script the built worker */
  static async start(script: string, env: Record<string, string>): Promise<WorkerProcess> {
    const path = process.env.PATH ?? ''
    const child = fork(script, {
      execArgv: ['--conditions=react-server'],
      env: { NODE_ENV: 'production', PATH: path, ...env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const worker = new WorkerProcess(child)
    await new Promise((resolve, reject) => {
      child.once('message', resolve)
      child.once('exit', () => reject(new Error('the worker did not start')))
    })
    return worker
  }

  #receive(message: unknown): void {
    if (message === 'ready') return
    const { number, result, error } = answer.parse(message)
    const waiting = this.#waiting.get(number)
    this.#waiting.delete(number)
    if (error === null) waiting?.resolve(result)
    else waiting?.reject(new Error(error))
  }

  #ask(command: Command): Promise<unknown> {
    this.#asked += 1
    const number = this.#asked
    const asked = new Promise((resolve, reject) => this.#waiting.set(number, { resolve, reject }))
    this.#child.send({ number, command }, () => undefined)
    return asked
  }

  async get(ids: string[], callers = 1): Promise<Fared[]> {
    return z.array(fared).parse(await this.#ask({ does: 'get', ids, callers }))
  }

  async sweep(longestMs = 60_000): Promise<z.infer<typeof sweepAnswer>> {
    return sweepAnswer.parse(await this.#ask({ does: 'sweep', longestMs }))
  }

  /** Sweeps until nothing is due. @returns how many were renewed */
  async sweepAll(): Promise<number> {
    const { refreshed, failed, needReconnect } = await this.sweep()
    return refreshed + failed + needReconnect === 0 ? 0 : refreshed + (await this.sweepAll())
  }

  async replay(): Promise<number> {
    return z.number().parse(await this.#ask({ does: 'replay' }))
  }

  async probe(): Promise<number> {
    return z.number().parse(await this.#ask({ does: 'probe' }))
  }

  async startRefreshing(): Promise<void> {
    await this.#ask({ does: 'start' })
  }

  async window(): Promise<WindowSample[]> {
    return z.array(windowSample).parse(await this.#ask({ does: 'window' }))
  }

  async connect(count: number): Promise<TestConnection[]> {
    return z.array(testConnection).parse(await this.#ask({ does: 'connect', count }))
  }

  async inspect(clinics: TestConnection[]): Promise<z.infer<typeof fates>> {
    return fates.parse(await this.#ask({ does: 'inspect', clinics }))
  }

  async call(clinicId: string, count: number, everyMs: number): Promise<z.infer<typeof called>> {
    return called.parse(await this.#ask({ does: 'call', clinicId, count, everyMs }))
  }

  signal(name: 'SIGTERM' | 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
    this.#child.kill(name)
  }

  /** Waits until the process has stopped itself. */
  async untilStopped(): Promise<void> {
    for (;;) {
      const stat = readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8')
      if (stat.slice(stat.lastIndexOf(')') + 2).startsWith('T')) return
      await wait(5)
    }
  }

  /** Ends it as an operator does, so that nothing of it is left in the database. */
  async shutDown(): Promise<void> {
    this.signal('SIGTERM')
    await this.ended
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.ended
  }
}
