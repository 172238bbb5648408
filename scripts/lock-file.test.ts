import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const entry = z.object({ optionalDependencies: z.record(z.string(), z.string()).default({}) })
const lockFile = z.object({ packages: z.record(z.string(), entry) })
type Packages = z.infer<typeof lockFile>['packages']

/** Where Node looks for a package from inside of another one: beside it, then in every folder above. */
function placesOf(name: string, from: string): string[] {
  const parts = from.split('/node_modules/')
  return parts.map((_, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/node_modules/${name}`)
}

function missingFrom(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies).filter((name) =>
      [`node_modules/${name}`, ...placesOf(name, path)].every((place) => packages[place] === undefined),
    ),
  )
}

const packagesOf = (file: string) => lockFile.parse(JSON.parse(readFileSync(file, 'utf8'))).packages

// npm ci refuses a lock file that leaves out what only another system needs, as a partial registry makes it.
test.each(['package-lock.json', 'scripts/extra/package-lock.json'])(
  '%s names the packages of every system, so that npm ci works on all of them',
  (file) => {
    expect(missingFrom(packagesOf(file))).toEqual([])
  },
)

test('a package of another system that is left out is noticed', () => {
  const { 'node_modules/@biomejs/cli-win32-x64': _, ...rest } = packagesOf('package-lock.json')
  expect(missingFrom(rest)).toEqual(['@biomejs/cli-win32-x64'])
})
