import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lockFile, makeSbom } from './make-sbom'

const lock = lockFile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const { components, dependencies } = makeSbom(lock)
const named = components.map(({ name, version }) => `${name}@${version}`)

test('F-01 the bill of materials names what is shipped, in its version, and nothing that is not', () => {
  for (const name of ['next', 'next-auth', 'react', 'pg', 'undici', 'openid-client', 'sharp']) {
    expect(named).toContain(`${name}@${lock.packages[`node_modules/${name}`]?.version}`)
  }
  for (const name of ['vitest', 'better-auth', 'oidc-provider']) {
    expect(named.filter((each) => each.startsWith(`${name}@`))).toEqual([])
  }
  const shipped = Object.entries(lock.packages).filter(([place, { dev }]) => place !== '' && !dev)
  expect(components).toHaveLength(shipped.length)
})

test('each has an address that scanners know, and the sum of what was downloaded', () => {
  const auth = components.find(({ purl }) => purl.startsWith('pkg:npm/%40prisma/client@'))
  expect(auth?.hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/)
  expect(components.filter(({ licenses }) => licenses === undefined).map(({ name }) => name)).toEqual([
    // Its package.json names none.
    'seq-queue',
  ])
})

test('everything is reached from the app, by the copy that Node would load', () => {
  const wants = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
  const seen = new Set<string>()
  const queue = ['digitail-connect']
  for (const ref of queue) {
    for (const next of wants.get(ref) ?? []) {
      if (next === undefined || seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
  expect(components.map((each) => each['bom-ref']).filter((ref) => !seen.has(ref))).toEqual([])
  expect(wants.get('node_modules/next-auth')).toContain('node_modules/next-auth/node_modules/openid-client')
})
