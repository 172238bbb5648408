import { setTimeout as wait } from 'node:timers/promises'
import { startChild } from '../run/children.mjs'
import { Refusal } from '../run/refusal.mjs'

/** What somebody typed into a terminal, and that goes on. */
export type Typed = {
  /** Waits until it prints something. @returns what the pattern found */
  prints: (pattern: RegExp) => Promise<string>
  output: () => string
  /** Presses Ctrl-C and waits until nothing of it is left. */
  pressCtrlC: () => Promise<void>
}

const patienceMs = 900_000

/** Types a line into a terminal. @param env on top of ours */
export function type(line: string, cwd: string, env: Record<string, string>): Typed {
  const child = startChild('bash', ['-c', line], { cwd, env: { ...process.env, ...env } })
  let output = ''
  let hasEnded = false
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  void ended.then(() => {
    hasEnded = true
  })
  const prints = async (pattern: RegExp): Promise<string> => {
    const giveUpAt = performance.now() + patienceMs
    for (;;) {
      const found = pattern.exec(output)
      if (found !== null) return found[1] ?? found[0]
      if (hasEnded || performance.now() > giveUpAt) throw new Refusal(`This does not go as it should: ${line}`, output)
      await wait(100)
    }
  }
  const pressCtrlC = async (): Promise<void> => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT')
    await ended
  }
  return { prints, output: () => output, pressCtrlC }
}
