import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { parseSource, type Source } from './source'

const folders = ['app', 'components', 'lib', 'sandbox', 'scripts', 'e2e']
const isCode = (name: string) => /\.(tsx?|mjs)$/.test(name) && !name.endsWith('.d.ts')

function filesUnder(folder: string): string[] {
  return (
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && isCode(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      // A build that the bench leaves behind is nobody's code.
      .filter((path) => !path.split(sep).includes('.next'))
  )
}

/** @returns every file of code that people write here */
export function readSources(): Source[] {
  const atRoot = readdirSync('.').filter((name) => isCode(name) && name !== 'next-env.d.ts')
  return [...atRoot, ...folders.flatMap(filesUnder)].sort().map((path) => parseSource(path, readFileSync(path, 'utf8')))
}
