import { isConfig, isTest, placeOf, rooms } from './rooms'
import type { Rule } from './rule'
import type { Import, Source } from './source'

/** What the parts beside lib may import of each other; lib's own order is in rooms.ts. */
const reach: Record<string, string[]> = {
  root: ['lib', 'components', 'app'],
  app: ['components', 'lib'],
  components: ['lib'],
  sandbox: [],
  e2e: ['scripts'],
  scripts: ['lib', 'components', 'sandbox', 'e2e', 'app', 'root'],
}

// Tests bring a provider, an issuer or a database of their own; what they test does not.
const testReach = ['sandbox', 'e2e', 'scripts', 'lib']

const isTestOfProduct = (path: string) =>
  isTest(path) && ['lib', 'app', 'components'].includes(path.split('/')[0] ?? '')

function mayImport(from: string, to: string): boolean {
  const here = rooms.indexOf(from.replace('lib/', ''))
  const there = rooms.indexOf(to.replace('lib/', ''))
  if (from.startsWith('lib/')) return to.startsWith('lib/') && here >= 0 && here <= there
  return (reach[from] ?? []).includes(to.split('/')[0] ?? '')
}

function importsOfPlaces(source: Source): { to: string; imported: Import }[] {
  const own = source.imports.flatMap((each) => (each.own === null ? [] : [{ to: placeOf(each.own), imported: each }]))
  return own.filter(({ to }) => to !== placeOf(source.path) && to !== 'prisma')
}

export const arrows: Rule = {
  name: 'imports follow the arrows',
  advice: `A file may use only what is to the right of it: app > components, and ${rooms.join(' > ')}. Move what you need to the right, or hand it in.`,
  faults: (source) =>
    importsOfPlaces(source).flatMap(({ to, imported }) => {
      if (isConfig(source.path) || mayImport(placeOf(source.path), to)) return []
      if (isTestOfProduct(source.path) && testReach.includes(to.split('/')[0] ?? '')) return []
      return [`imports ${imported.own}`]
    }),
}

export const views: Rule = {
  name: 'components take views',
  advice: 'Import only types from lib here; let the page call the verb and hand the view in.',
  faults: (source) =>
    placeOf(source.path) !== 'components' || isTest(source.path)
      ? []
      : source.imports.flatMap(({ own, isType }) =>
          own?.startsWith('lib/') && !isType ? [`imports a value from ${own}`] : [],
        ),
}

export const noTestsInProduct: Rule = {
  name: 'nothing that ships imports what only tests use',
  advice: 'Move what both need out of the testing folder.',
  faults: (source) =>
    isTest(source.path) || ['scripts', 'e2e'].includes(placeOf(source.path))
      ? []
      : source.imports.flatMap(({ own }) => (own !== null && isTest(`${own}.ts`) ? [`imports ${own}`] : [])),
}
