import { startChild } from './children.mjs'
import { keepOutput } from './keep-output.mjs'
import { maskSecrets } from './mask-secrets.mjs'
import { Refusal } from './refusal.mjs'

/**
 * Runs a program to its end and keeps what it prints to itself, unless it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, cwd?: string, failure?: string }} [options]
 *   cwd: where it runs; failure: the sentence when it fails
 * @returns {Promise<string>} what it printed, without secrets
 * @throws {Refusal} with the output
 */
export async function runQuietly(command, args, { env, cwd, failure } = {}) {
  const child = startChild(command, args, { env, cwd })
  const outputOf = keepOutput(child)
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code === 0) return maskSecrets(outputOf())
  throw new Refusal(failure ?? `${command} ${args.join(' ')} failed.`, maskSecrets(outputOf()).trim())
}

/** Runs a JavaScript program with this very Node; see runQuietly. */
export function runNode(args, options) {
  return runQuietly(process.execPath, args, options)
}
