import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runQuietly } from '../run/run-quietly.mjs'

/** A fresh fork of what is committed and what is changed, in a folder of its own. */
export async function makeFork(): Promise<{ folder: string; remove: () => void }> {
  const around = mkdtempSync(join(tmpdir(), 'digitail-connect-fork-'))
  const folder = join(around, 'fork')
  const run = (program: string, args: string[], cwd?: string) => runQuietly(program, args, { cwd })
  mkdirSync(folder)
  // What git knows, as it stands in this folder: a fork of what one is about to commit.
  const files = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'])
  const [list, archive] = [join(around, 'files'), join(around, 'files.tar')]
  writeFileSync(list, files)
  await run('tar', ['-cf', archive, '--ignore-failed-read', '--null', '-T', list])
  await run('tar', ['-xf', archive, '-C', folder])
  await run('git', ['init', '-q', '-b', 'main'], folder)
  await run('git', ['add', '-A'], folder)
  const author = ['-c', 'user.name=A fork', '-c', 'user.email=fork@orchard.example']
  await run('git', [...author, 'commit', '-q', '-m', 'feat: begin'], folder)
  return { folder, remove: () => rmSync(around, { recursive: true, force: true }) }
}
