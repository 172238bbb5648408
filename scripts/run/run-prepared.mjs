import { spawn } from 'node:child_process'

/** Runs one of our programs and hands on what ends us. @returns {Promise<number>} its exit code */
async function run(args, stdio) {
  const child = spawn(process.execPath, args, { stdio })
  const end = () => child.kill('SIGTERM')
  process.once('SIGTERM', end).once('SIGINT', end)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  process.off('SIGTERM', end).off('SIGINT', end)
  return code ?? 1
}

/**
 * Runs a program in TypeScript after another has installed and built what it needs. What is done for that is told on
 * stderr: stdout is for the program alone.
 *
 * @param {string} prepare what makes everything ready
 * @param {string} program
 * @param {string[]} args of the command line, for the program
 */
export async function runPrepared(prepare, program, args) {
  const isPrepared = (await run([prepare], ['ignore', 2, 2])) === 0
  const node = ['--conditions=react-server', '--import', 'tsx', program]
  process.exitCode = isPrepared ? await run([...node, ...args], 'inherit') : 1
}
