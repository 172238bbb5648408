import { execFile } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const line = z.looseObject({ event: z.string(), level: z.number() })

/** Runs a process in which something fails, to its end. */
function runFailing(how: string): Promise<{ code: unknown; output: string; lines: z.infer<typeof line>[] }> {
  const args = ['--conditions=react-server', '--import', 'tsx', 'lib/infra/testing/fails-unheard.ts', how]
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: { ...process.env, LOG_LEVEL: 'info' } }, (error, stdout, stderr) => {
      const lines = stdout.split('\n').filter((each) => each.startsWith('{'))
      const code = error?.signal ?? error?.code ?? 0
      resolve({ code, output: stdout + stderr, lines: lines.map((each) => line.parse(JSON.parse(each))) })
    })
  })
}

describe('L-07 what nobody caught', () => {
  test('an exception: one line without its words, what is under way is finished, the process ends', async () => {
    const { output, lines } = await runFailing('exception')
    expect(lines).toEqual([expect.objectContaining({ event: 'exception.uncaught', kind: 'SyntaxError', level: 60 })])
    expect(output).toContain('drained')
    expect(output).not.toMatch(/still here|secret-words/)
  })

  test('a rejection: one line without its words, and the process goes on', async () => {
    const { code, output, lines } = await runFailing('rejection')
    expect(lines).toEqual([expect.objectContaining({ event: 'rejection.unhandled', kind: 'Error', level: 50 })])
    expect(output).toContain('still here')
    expect(output).not.toContain('secret-words')
    expect(code).toBe(0)
  })

  test('L-03 a complaint on the console: a line of the log, without the error’s words', async () => {
    const { output, lines } = await runFailing('console')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatchObject({ event: 'console', errors: [{ kind: 'Error' }] })
    expect(output).not.toMatch(/secret-words|abcdefgh12345678/)
  })
})
