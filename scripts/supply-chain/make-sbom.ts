import { z } from 'zod'

const names = z.record(z.string(), z.string()).default({})
const locked = z.object({
  version: z.string(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
})
type Packages = Record<string, z.infer<typeof locked>>

/** A package-lock.json of version 3, as far as a bill of materials needs it. */
export const lockFile = z.object({ name: z.string(), version: z.string(), packages: z.record(z.string(), locked) })

const nameOf = (place: string) => place.split('node_modules/').at(-1) ?? place
const purlOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** Where Node finds a package from inside of another one: within it, then in every folder above. */
function foundFrom(place: string, name: string, packages: Packages): string | undefined {
  const parts = place === '' ? [] : place.split('/node_modules/')
  const folders = [...parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/`), '']
  return folders.map((folder) => `${folder}node_modules/${name}`).find((each) => packages[each] !== undefined)
}

function component(place: string, { version, license, integrity }: Packages[string]) {
  const sum = /^sha512-(\S+)$/.exec(integrity ?? '')?.[1]
  return {
    type: 'library',
    'bom-ref': place,
    name: nameOf(place),
    version,
    purl: purlOf(nameOf(place), version),
    ...(license !== undefined && {
      licenses: [{ expression: license.replace(/^SEE LICENSE.*/, 'LicenseRef-in-package') }],
    }),
    ...(sum !== undefined && { hashes: [{ alg: 'SHA-512', content: Buffer.from(sum, 'base64').toString('hex') }] }),
  }
}

/**
 * What is shipped: every package that `npm ci --omit=dev` installs on some system.
 *
 * npm's own `npm sbom` looks for packages that nothing of development needs as well, and so leaves most of them out.
 *
 * @returns CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/)
 */
export function makeSbom({ name, version, packages }: z.infer<typeof lockFile>) {
  const shipped = Object.entries(packages).filter(([place, { dev }]) => place !== '' && !dev)
  const isShipped = new Set(shipped.map(([place]) => place))
  const wantedBy = (place: string, from: Packages[string]) =>
    Object.keys({ ...from.dependencies, ...from.optionalDependencies, ...from.peerDependencies })
      .map((each) => foundFrom(place, each, packages))
      .filter((found) => found !== undefined && isShipped.has(found))
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': name, name, version, purl: purlOf(name, version) } },
    components: shipped.map(([place, each]) => component(place, each)),
    dependencies: Object.entries(packages)
      .filter(([place]) => place === '' || isShipped.has(place))
      .map(([place, each]) => ({ ref: place || name, dependsOn: wantedBy(place, each) })),
  }
}
