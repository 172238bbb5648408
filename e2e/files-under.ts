import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** @returns every file below a folder; links are not followed, and a folder that does not exist is empty */
export function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    return entry.isFile() ? [path] : []
  })
}
