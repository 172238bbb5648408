import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const debianRoot = '/usr/lib/postgresql'

function debianFolders() {
  if (!existsSync(debianRoot)) return []
  const majors = readdirSync(debianRoot).filter((name) => /^\d+$/.test(name))
  return majors.sort((a, b) => Number(b) - Number(a)).map((major) => join(debianRoot, major, 'bin'))
}

/** @returns {string | null} the folder that holds initdb, pg_ctl and postgres; null when it is not installed */
export function findPostgres() {
  const folders = [...debianFolders(), ...(process.env.PATH ?? '').split(delimiter)]
  return folders.find((folder) => ['initdb', 'pg_ctl'].every((name) => existsSync(join(folder, name)))) ?? null
}
