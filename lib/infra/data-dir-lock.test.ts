import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { DataDirBusyError, lockDataDir } from './data-dir-lock'

const root = mkdtempSync(join(tmpdir(), 'digitail-connect-lock-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const holdOpen = `
  import { lockDataDir } from '@/lib/infra/data-dir-lock'
  lockDataDir(process.env.DIRECTORY)
  console.log('taken')
  setInterval(() => undefined, 1000)`

/** Another process that takes the directory and keeps it until it is killed. */
async function holdInOtherProcess(directory: string) {
  const args = ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '--eval', holdOpen]
  const child = spawn(process.execPath, args, {
    env: { ...process.env, DIRECTORY: directory },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  const kill = async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { pid: child.pid, kill }
}

test('a directory that another process has open is refused, and the message says who has it', async () => {
  const directory = join(root, 'held')
  const holder = await holdInOtherProcess(directory)
  expect(() => lockDataDir(directory)).toThrow(DataDirBusyError)
  expect(() => lockDataDir(directory)).toThrow(`in use by process ${holder.pid}`)
  await holder.kill()
})

test('a directory whose holder was killed can be taken', async () => {
  const directory = join(root, 'abandoned')
  const holder = await holdInOtherProcess(directory)
  await holder.kill()
  expect(existsSync(join(directory, 'in-use-by'))).toBe(true)
  expect(() => lockDataDir(directory)()).not.toThrow()
})

test('a later process with the number of the dead holder does not keep the directory', () => {
  const directory = join(root, 'reused')
  lockDataDir(directory)()
  writeFileSync(join(directory, 'in-use-by'), `${process.pid} 1`)
  expect(() => lockDataDir(directory)()).not.toThrow()
})

test('a directory that was given back can be taken again', () => {
  const directory = join(root, 'given-back')
  const giveBack = lockDataDir(directory)
  expect(() => lockDataDir(directory)).toThrow(DataDirBusyError)
  giveBack()
  expect(() => lockDataDir(directory)()).not.toThrow()
})
