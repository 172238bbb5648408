import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { advisoryFloors, lookedUpOn } from './advisory-floors'
import { belowFloors, isBelow } from './below-floors'

const locked = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  hasInstallScript: z.boolean().default(false),
  optional: z.boolean().default(false),
  os: z.array(z.string()).optional(),
  cpu: z.array(z.string()).optional(),
  link: z.boolean().default(false),
})
/** The packages of the project, and those that benches and mutation testing fetch for themselves. */
const lockFiles = ['package-lock.json', 'scripts/extra/package-lock.json']
const lockFile = z.object({ packages: z.record(z.string(), locked) })

function packagesOf(file: string): z.infer<typeof lockFile>['packages'] {
  const { '': _root, ...packages } = lockFile.parse(JSON.parse(readFileSync(file, 'utf8'))).packages
  return packages
}

const installed = packagesOf('package-lock.json')
const everywhere = lockFiles.flatMap((file) => Object.entries(packagesOf(file)))
const dependencies = z.record(z.string(), z.string())
const manifest = z.object({ dependencies, devDependencies: dependencies.default({}) })
const readManifest = (file: string) => manifest.parse(JSON.parse(readFileSync(file, 'utf8')))

/** What has an install script, and why nothing is lost when it does not run. */
const installScripts: Record<string, string> = {
  'node_modules/@prisma/engines': 'downloads engines; this app uses the one in WebAssembly',
  'node_modules/esbuild': 'puts its program in place of a wrapper; the wrapper finds it too',
  'node_modules/prisma': 'looks at the version of Node',
}

describe('F-01 advisories', () => {
  test.each(lockFiles)('nothing in %s is below a floor', (file) => {
    expect(belowFloors(packagesOf(file), advisoryFloors)).toEqual([])
  })

  test.each(advisoryFloors)('an older $package than $floor is noticed, also deep inside', ({ package: name }) => {
    const planted = { [`node_modules/other/node_modules/${name}`]: { version: '0.0.9' } }
    expect(belowFloors(planted, advisoryFloors).length).toBeGreaterThan(0)
  })

  test.each([...new Set(advisoryFloors.map((floor) => floor.package))])('%s is in the lock file', (name) => {
    expect(Object.keys(installed)).toContain(`node_modules/${name}`)
  })

  test('the list says from when it is', () => {
    expect(new Date(lookedUpOn).toISOString()).toBe(`${lookedUpOn}T00:00:00.000Z`)
  })

  test('versions are compared as numbers, prereleases come before their release', () => {
    expect(isBelow('16.4.6', '16.4.5')).toBe(false)
    expect(isBelow('16.4.5', '16.4.5')).toBe(false)
    expect(isBelow('16.4.5-canary.2', '16.4.5')).toBe(true)
    expect(isBelow('9.9.9', '16.0.0')).toBe(true)
    expect(isBelow('unknown', '0.0.1')).toBe(true)
    const version = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99))
    fc.assert(
      fc.property(version, version, (a, b) => {
        const weight = ([major, minor, patch]: [number, number, number]) => major * 1e4 + minor * 1e2 + patch
        expect(isBelow(a.join('.'), b.join('.'))).toBe(weight(a) < weight(b))
      }),
    )
  })
})

describe('B-26 a package that somebody took over', () => {
  test.each(['.npmrc', 'scripts/extra/.npmrc'])('runs nothing while it is installed: npm and pnpm read %s', (file) => {
    expect(readFileSync(file, 'utf8').split('\n')).toContain('ignore-scripts=true')
  })

  test('F-01 only known packages have install scripts, none of which is needed', () => {
    const scripted = everywhere.filter(([, { hasInstallScript }]) => hasInstallScript)
    expect(scripted.map(([place]) => place)).toEqual(Object.keys(installScripts))
  })

  test('is not taken for the one that was looked at: exact versions, and what was downloaded is compared', () => {
    const manifests = ['package.json', 'scripts/extra/package.json'].map(readManifest)
    for (const { dependencies: shipped, devDependencies } of manifests) {
      for (const [name, version] of Object.entries({ ...shipped, ...devDependencies })) {
        expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+(-[\w.]+)?$/)
      }
    }
    const unchecked = everywhere.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
    // Programs of systems for which nobody could look: npm writes their sums where the whole registry can be reached.
    for (const [, each] of unchecked) expect(each).toMatchObject({ optional: true, cpu: expect.anything() })
    expect(unchecked.length).toBeLessThanOrEqual(37)
  })

  test('comes from the registry: no path, no repository, no address without TLS', () => {
    for (const [place, { resolved, link }] of everywhere) {
      expect([place, link]).toEqual([place, false])
      if (resolved !== undefined)
        expect([place, resolved]).toEqual([place, expect.stringMatching(/^https:\/\/.*\.tgz$/)])
    }
  })
})
