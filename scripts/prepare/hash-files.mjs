import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path).sort()
  return names.flatMap((name) => filesUnder(join(path, name)))
}

/**
 * @param {string[]} paths files and folders; those that do not exist count as empty
 * @param {(file: string) => boolean} [counts] leaves files out
 * @returns {string} a fingerprint of their names and contents
 */
export function hashFiles(paths, counts = () => true) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesUnder).filter(counts)) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** @returns {boolean} whether the file holds exactly this mark */
export function hasMark(file, mark) {
  return existsSync(file) && readFileSync(file, 'utf8') === mark
}
