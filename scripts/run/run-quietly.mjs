import { startChild } from './children.mjs'
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
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code === 0) return maskSecrets(output)
  throw new Refusal(failure ?? `${command} ${args.join(' ')} failed.`, maskSecrets(output).trim())
}

/** Runs a JavaScript program with this very Node; see runQuietly. */
export function runNode(args, options) {
  return runQuietly(process.execPath, args, options)
}
