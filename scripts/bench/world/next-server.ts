import { join } from 'node:path'
import { freePort } from '../../free-port'
import { awaitAnswer } from './await-answer'
import { type Program, startProgram } from './program'

const next = 'node_modules/next/dist/bin/next'

/** Where the app without a product is built: scripts/bench/bare. */
export const bareFolder = 'scripts/bench/bare'

export type NextServer = Program & { port: number; origin: string; readyMs: number }

/**
 * Runs `next start` on a build.
 *
 * @param input.folder of the built app, "." for the product
 * @param input.path asked for until it answers
 * @param input.port a free one when left out
 */
export async function startNext(input: {
  folder: string
  path: string
  env: Record<string, string>
  logFile: string
  port?: number
}): Promise<NextServer> {
  const port = input.port ?? (await freePort())
  const { PATH = '', HOME = '' } = process.env
  const env = { PATH, HOME, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', ...input.env }
  const args = [next, 'start', join(input.folder), '--hostname', '127.0.0.1', '--port', String(port)]
  const program = startProgram({ args, env, logFile: input.logFile })
  const origin = `http://127.0.0.1:${port}`
  const readyMs = await awaitAnswer(program, `${origin}${input.path}`)
  return { ...program, port, origin, readyMs }
}
