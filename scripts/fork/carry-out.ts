import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Deed } from './read-guide'

/**
 * Does in a folder what a guide says, files and changes.
 *
 * @throws Error when a change does not fit exactly once: then the guide is out of date
 */
export function carryOut(folder: string, deed: Exclude<Deed, { kind: 'command' }>): void {
  const path = join(folder, deed.path)
  if (deed.kind === 'file') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, deed.content, { flag: 'wx' })
    return
  }
  const before = readFileSync(path, 'utf8')
  const places = before.split(deed.from).length - 1
  if (places !== 1) throw new Error(`the guide changes ${deed.path}, where this stands ${places} times:\n${deed.from}`)
  writeFileSync(
    path,
    before.replace(deed.from, () => deed.to),
  )
}
