import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import type { UserIds } from './unprivileged-user'

export type ProgramRun = { binaries: string; program: string; args: string[]; user: UserIds | null; outputFile: string }

/**
 * Runs one of Postgres's programs to its end. Its output goes to a file, because a server that it leaves
 * behind would keep a pipe open for ever.
 *
 * @throws Error when it fails, with the file to read
 */
export async function runProgram({ binaries, program, args, user, outputFile }: ProgramRun): Promise<void> {
  const output = createWriteStream(outputFile, { flags: 'a' })
  await new Promise((resolve) => output.once('open', resolve))
  const child = spawn(join(binaries, program), args, {
    ...user,
    cwd: '/',
    stdio: ['ignore', output, output],
    env: { ...process.env, LC_ALL: 'C' },
  })
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('exit', resolve))
  output.end()
  if (code !== 0) throw new Error(`${program} ${args[0]} ended with ${code}; see ${outputFile}`)
}
