import { spawn } from 'node:child_process'

const prepare = ['scripts/bench/prepare.mjs']
const measure = ['--conditions=react-server', '--import', 'tsx', 'scripts/bench/main.ts']

/** Runs one of our programs and hands on what ends us. @returns {Promise<number>} its exit code */
async function run(args, stdio, env = process.env) {
  const child = spawn(process.execPath, args, { stdio, env })
  const end = () => child.kill('SIGTERM')
  process.once('SIGTERM', end).once('SIGINT', end)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  process.off('SIGTERM', end).off('SIGINT', end)
  return code ?? 1
}

/**
 * Installs and builds what is missing, then measures. What is done meanwhile is told on stderr: stdout is for
 * the figures alone.
 *
 * @param {string[]} args of the command line
 */
export async function runBench(args) {
  const isPrepared = (await run(prepare, ['ignore', 2, 2])) === 0
  process.exitCode = isPrepared ? await run([...measure, ...args], 'inherit') : 1
}
