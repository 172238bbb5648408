import { cpSync, rmSync, symlinkSync } from 'node:fs'
import { resolve } from 'node:path'

/** Puts the build into another folder, from which Next can be started, so that something can be taken out of it. */
export function copyBuild(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync('.next', `${folder}/.next`, { recursive: true, filter: (path) => !/\.next\/(cache|dev)(\/|$)/.test(path) })
  for (const name of ['node_modules', 'package.json', 'next.config.mjs', 'prisma', 'public']) {
    symlinkSync(resolve(name), `${folder}/${name}`)
  }
}
