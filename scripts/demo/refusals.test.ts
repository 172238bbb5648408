import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { freePort } from '../free-port'

/** Runs a program of ours to its end. */
async function run(args: string[], settings: Record<string, string> = {}) {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (text) => {
    output.stdout += text
  })
  child.stderr.on('data', (text) => {
    output.stderr += text
  })
  const [code] = await once(child, 'close')
  return { code, stdout: output.stdout, said: output.stderr.trim() }
}

/** @returns a port that someone else listens on until the test ends */
async function takenPort(host: string): Promise<string> {
  const server = createServer().listen(0, host)
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  return String(address !== null && typeof address === 'object' ? address.port : '')
}

const dataDir = join(tmpdir(), `digitail-connect-refused-${process.pid}`)

async function expectRefusal(settings: Record<string, string>, sentence: string): Promise<void> {
  expect(await run(['scripts/demo.mjs'], { DATA_DIR: dataDir, ...settings })).toEqual({
    code: 1,
    stdout: '',
    said: sentence,
  })
  expect(existsSync(dataDir)).toBe(false)
}

const hasIpv6 = Object.values(networkInterfaces()).some((each) => each?.some(({ address }) => address === '::1'))

describe('the demo says in one sentence why it does not start, before it does anything', () => {
  test.each(['127.0.0.1', '0.0.0.0', ...(hasIpv6 ? ['::1'] : [])])('a taken port on %s', async (host) => {
    const PORT = await takenPort(host)
    const sentence = `Port ${PORT} is taken by another program. Choose another one: PORT=3001 npm run demo`
    await expectRefusal({ PORT, SANDBOX_PORT: String(await freePort()) }, sentence)
  })

  test('a taken port of the sandbox', async () => {
    const SANDBOX_PORT = await takenPort('127.0.0.1')
    const sentence = `Port ${SANDBOX_PORT} is taken by another program. Choose another one: SANDBOX_PORT=4401 npm run demo`
    await expectRefusal({ PORT: String(await freePort()), SANDBOX_PORT }, sentence)
  })

  test.each(['0', '65536', '3000x', '-1'])('%s is no port', (PORT) =>
    expectRefusal({ PORT }, 'PORT must be a port number from 1 to 65535.'),
  )

  test('one port for both', () =>
    expectRefusal({ PORT: '4400' }, 'PORT and SANDBOX_PORT must differ: they are two web servers.'))
})

describe('Node', () => {
  const refuse = (version: string) =>
    run(['--eval', `import('./scripts/prepare/node-version.mjs').then((it) => it.refuseOldNode('${version}'))`])

  test.each(['18.20.8', '20.18.3'])('%s is too old', async (version) => {
    const said = `Digitail Connect needs Node 20.19 or newer (24 LTS is best); this is Node ${version}.`
    expect(await refuse(version)).toMatchObject({ code: 1, said })
  })

  test.each(['20.19.0', '22.1.0', '24.11.1'])('%s will do', async (version) => {
    expect(await refuse(version)).toEqual({ code: 0, stdout: '', said: '' })
  })
})
