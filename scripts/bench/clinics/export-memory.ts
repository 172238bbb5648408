import { execFileSync } from 'node:child_process'
import { Pool } from 'undici'
import type { World } from '../world/world'

const sampleEveryMs = 100

/** Resident memory of a process group, megabytes. */
function residentMb(group: number): number {
  const lines = execFileSync('ps', ['-eo', 'pgid=,rss='], { encoding: 'utf8' }).trim().split('\n')
  const kilobytes = lines.map((line) => line.trim().split(/\s+/).map(Number))
  return kilobytes.reduce((sum, [pgid, rss = 0]) => (pgid === group ? sum + rss : sum), 0) / 1_024
}

/** What an export did to the memory of the app while its file was on the way. */
export type TakenExport = { lines: number; seconds: number; growthMb: number }

/** Takes the whole list as a file, reading it as it comes. Memory counts beyond what it was after the first tenth. */
export async function takeExport(world: World, cookie: string, format: 'csv' | 'json'): Promise<TakenExport> {
  const pool = new Pool(world.app.origin, { connections: 1, bodyTimeout: 0 })
  const headers = { cookie, origin: world.appUrl, 'content-type': 'application/x-www-form-urlencoded' }
  const from = performance.now()
  const answer = await pool.request({
    method: 'POST',
    path: '/admin/clinics/export',
    headers,
    body: `format=${format}`,
  })
  const memory: number[] = []
  const timer = setInterval(() => memory.push(residentMb(world.app.group)), sampleEveryMs)
  let lines = 0
  for await (const part of answer.body) for (const byte of part) if (byte === 10) lines += 1
  clearInterval(timer)
  await pool.close()
  if (answer.statusCode !== 200) throw new Error(`no export: ${answer.statusCode}`)
  const settled = memory.slice(Math.ceil(memory.length / 10))
  const growthMb = Math.max(...settled) - (settled[0] ?? Number.NaN)
  return { lines, seconds: (performance.now() - from) / 1_000, growthMb }
}
