import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../run/refusal.mjs'

// Tells a process from a later one with the same number, as lib/infra/data-dir-lock.ts does.
function startTimeOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? ''
  } catch {
    return ''
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function livingHolder(file) {
  try {
    const [pid, startTime = ''] = readFileSync(file, 'utf8').split(' ')
    return isAlive(Number(pid)) && startTimeOf(pid) === startTime ? Number(pid) : null
  } catch {
    return null
  }
}

function refuseHeld(file, dataDir) {
  const pid = livingHolder(file)
  if (pid === null) return
  throw new Refusal(
    `${dataDir} is in use by process ${pid}. Stop that one, or use other data and ports: DATA_DIR=.data2 PORT=3001 SANDBOX_PORT=4401 npm run demo`,
  )
}

/**
 * Whether another demo or app works on these data, without touching anything: whoever starts the demo twice should hear
 * that, and not of its ports.
 *
 * @throws {Refusal} when a living process has them
 */
export function refuseDataInUse(dataDir) {
  for (const name of ['in-use-by', 'demo-run-by']) refuseHeld(join(dataDir, name), dataDir)
}

/**
 * Takes the data directory for this demo, before anything is installed or started. The app's own lock
 * (in-use-by) is respected as well: it may run without the demo.
 *
 * @throws {Refusal} when a living process has it
 */
export function lockForDemo(dataDir) {
  mkdirSync(dataDir, { recursive: true })
  refuseHeld(join(dataDir, 'in-use-by'), dataDir)
  const file = join(dataDir, 'demo-run-by')
  const take = () => writeFileSync(file, `${process.pid} ${startTimeOf(process.pid)}`, { flag: 'wx' })
  try {
    take()
  } catch {
    refuseHeld(file, dataDir)
    rmSync(file, { force: true })
    take()
  }
  process.once('exit', () => rmSync(file, { force: true }))
}
