import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { awaitAnswer } from '../../bench/world/await-answer'
import { startProgram } from '../../bench/world/program'
import { aptGet, mayAptGet } from '../../run/apt-get.mjs'

const places = ['/usr/sbin/haproxy', '/usr/local/sbin/haproxy', '/opt/homebrew/bin/haproxy']
const find = () => places.find((path) => existsSync(path)) ?? null

async function ensureHaproxy(): Promise<string> {
  const found = find()
  if (found !== null) return found
  if (mayAptGet()) await aptGet('haproxy')
  const installed = find()
  if (installed === null) throw new Error('This row needs HAProxy. Install it (Debian: apt-get install haproxy).')
  return installed
}

/** The sample that is shipped, with other addresses and without a certificate. */
function configuration(port: number, backends: readonly number[]): string {
  const sample = readFileSync('deploy/haproxy/haproxy.cfg', 'utf8')
  const servers = backends.map((backend, index) => `    server app-${index + 1} 127.0.0.1:${backend} check`)
  return sample
    .replace(/ {4}bind .*/, `    bind 127.0.0.1:${port}`)
    .replace(/X-Forwarded-Proto https/, 'X-Forwarded-Proto http')
    .replace(/( {4}server app-\d .*\n?)+/, `${servers.join('\n')}\n`)
}

/**
 * Puts HAProxy in front of instances, with the configuration of deploy/haproxy.
 *
 * @param input.folder for its configuration and log
 * @throws Error when there is none and it cannot be installed, or it does not take the configuration
 */
export async function openFront(input: { port: number; backends: readonly number[]; folder: string }) {
  const program = await ensureHaproxy()
  const file = join(input.folder, 'haproxy.cfg')
  writeFileSync(file, configuration(input.port, input.backends))
  const checked = spawnSync(program, ['-c', '-f', file], { encoding: 'utf8' })
  if (checked.status !== 0) throw new Error(`HAProxy refuses its configuration: ${checked.stderr.slice(-500)}`)
  const started = startProgram({
    command: program,
    args: ['-db', '-f', file],
    env: {},
    logFile: join(input.folder, 'haproxy.log'),
  })
  await awaitAnswer(started, `http://127.0.0.1:${input.port}/api/health/ready`)
  return started
}
