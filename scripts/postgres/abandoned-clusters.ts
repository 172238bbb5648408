import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { runProgram } from './run-program'
import type { UserIds } from './unprivileged-user'

const ownerFile = 'owner.pid'

/** Notes in a cluster's folder which process made it. */
export function signCluster(folder: string): void {
  writeFileSync(join(folder, ownerFile), String(process.pid))
}

function isAbandoned(folder: string): boolean {
  const file = join(folder, ownerFile)
  if (!existsSync(file)) return false
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

/**
 * Ends and removes clusters whose test run was killed before it could do so itself.
 *
 * @param prefix path that all clusters' folders start with
 */
export async function removeAbandonedClusters(prefix: string, binaries: string, user: UserIds | null): Promise<void> {
  const names = readdirSync(dirname(prefix)).filter((name) => name.startsWith(basename(prefix)))
  for (const folder of names.map((name) => join(dirname(prefix), name)).filter(isAbandoned)) {
    const args = ['stop', '-w', '-D', join(folder, 'data'), '-m', 'immediate']
    const outputFile = join(folder, 'programs.log')
    await runProgram({ binaries, program: 'pg_ctl', args, user, outputFile }).catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  }
}
