import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'

/**
 * Makes one file of the worker and all of lib that it uses, because it is started more than a thousand
 * times and each start would otherwise compile them anew.
 *
 * @returns its path
 */
export async function buildWorker(): Promise<string> {
  const outfile = resolve('.tmp/faults/worker.mjs')
  mkdirSync(resolve('.tmp/faults'), { recursive: true })
  await build({
    entryPoints: ['scripts/faults/worker/worker.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    conditions: ['react-server'],
    alias: { '@': resolve('.') },
    logLevel: 'error',
  })
  return outfile
}
