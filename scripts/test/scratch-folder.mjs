import { accessSync, constants, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

const memory = '/dev/shm'
const neededBytes = 4 * 1024 ** 3

function isRoomy(folder) {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= neededBytes
  } catch {
    return false
  }
}

/**
 * Where tests put what they throw away: hundreds of databases are made, copied and removed, which a disk takes a quarter
 * of their time for.
 *
 * @returns {string} memory where a system offers enough of it as a folder, else its folder for temporary files
 */
export function scratchFolder() {
  return process.env.TMPDIR === undefined && isRoomy(memory) ? memory : tmpdir()
}
