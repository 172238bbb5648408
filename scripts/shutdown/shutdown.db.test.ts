import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { closeDb } from '@/lib/infra/db'

/** Starts a real process of the app on this file's database. @returns how to ask it and to end it */
async function startProcess(delaySeconds: number) {
  // The embedded database is for one process.
  await closeDb()
  const dataDir = mkdtempSync(join(tmpdir(), 'digitail-connect-shutdown-'))
  const env = { DATA_DIR: dataDir, ...process.env, SHUTDOWN_DELAY_SECONDS: String(delaySeconds) }
  const args = ['--conditions=react-server', '--import', 'tsx', 'scripts/shutdown/server.ts']
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  })
  const [line] = await once(createInterface(child.stdout), 'line')
  const { port } = z.object({ port: z.number() }).parse(JSON.parse(String(line)))
  const statusOf = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status
  const both = async () => [await statusOf('/api/health/live'), await statusOf('/api/health/ready')]
  return { child, ended, both }
}

it('R-07 R-08 after SIGTERM a real process is not ready, still answers, and ends by itself', async () => {
  const { child, ended, both } = await startProcess(4)
  expect(await both()).toEqual([200, 200])
  child.kill('SIGTERM')
  await expect.poll(both, { timeout: 4_000, interval: 20 }).toEqual([200, 503])
  expect(child.exitCode).toBeNull()
  expect(await ended).toEqual([143, null])
})
