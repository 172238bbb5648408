import { isConfig, isTest, placeOf } from './rooms'
import type { Rule } from './rule'
import type { Import, Source } from './source'

const serverPackages =
  /^(node:|pg$|pg-|pino|undici|nodemailer|openid-client|next-auth|next\/(headers|server)|@electric-sql|@prisma)/
const prismaPackages = /^(@prisma\/|@electric-sql\/|pglite-prisma-adapter|pg$|prisma\/)/
const prismaClient = /^prisma\/generated/
const outsideOfApp = /^(node:(crypto|http|https|net|tls|dns|fs|child_process)|undici|openid-client|nodemailer)/

const isLib = (source: Source) => source.path.startsWith('lib/')
const imports = (source: Source, wanted: (each: Import) => boolean) =>
  source.imports.filter(wanted).map(({ own, package: name }) => `imports ${own ?? name}`)

/** Why a file can only run on the server: it, or what it imports, reaches outside of the language. */
function touchesServer(source: Source, all: ReadonlyMap<string, Source>): boolean {
  if (source.readsEnvironment || source.calls.has('fetch')) return true
  return source.imports.some(({ own, package: name, isType }) => {
    if (isType) return false
    if (name !== null) return serverPackages.test(name)
    return own !== null && (prismaClient.test(own) || all.get(own)?.firstImport === 'server-only')
  })
}

export const serverOnly: Rule = {
  name: 'what touches the server says so first',
  advice: "Make `import 'server-only'` its first line, or take out what reaches outside.",
  faults: (source, all) =>
    isLib(source) && !isTest(source.path) && source.firstImport !== 'server-only' && touchesServer(source, all)
      ? ['reaches outside (a server package, fetch, the environment, or a server-only file)']
      : [],
}

export const useServer: Rule = {
  name: "'use server' stands only in app/**/actions.ts",
  advice: 'Every export of such a file is a public address: put actions into actions.ts, everything else into lib.',
  faults: (source) =>
    source.directives.includes('use server') && !/^app\/(.*\/)?actions\.ts$/.test(source.path)
      ? ["has 'use server'"]
      : [],
}

export const environment: Rule = {
  name: 'one file reads the environment',
  advice: 'Add a setting to lib/infra/settings-fields.ts and ask settings() for it.',
  faults: (source) => {
    const ships = isLib(source) || ['app', 'components', 'root'].includes(placeOf(source.path))
    // Next itself puts a constant in the place of NEXT_RUNTIME when it builds instrumentation.ts.
    const isFree = ['lib/infra/env.ts', 'instrumentation.ts'].includes(source.path) || isConfig(source.path)
    return ships && !isFree && !isTest(source.path) && source.readsEnvironment ? ['reads process.env'] : []
  },
}

export const prisma: Rule = {
  name: 'Prisma is known only in lib/store and lib/infra',
  advice: 'Write a query in lib/store and call that.',
  faults: (source) => {
    const ships = isLib(source) || ['app', 'components', 'root'].includes(placeOf(source.path))
    const knows = ['lib/store', 'lib/infra'].includes(placeOf(source.path)) || isConfig(source.path)
    if (!ships || knows || isTest(source.path)) return []
    return imports(source, ({ own, package: name }) => prismaClient.test(own ?? '') || prismaPackages.test(name ?? ''))
  },
}

export const thinApp: Rule = {
  name: 'app is pages and HTTP only',
  advice: 'Read the request, call one verb of lib, map its answer: network, crypto and files belong into lib.',
  faults: (source) => {
    if (placeOf(source.path) !== 'app' || isTest(source.path)) return []
    const fetches = source.calls.has('fetch') ? ['calls fetch'] : []
    const hashes = source.objects.has('crypto') ? ['uses crypto'] : []
    return [...fetches, ...hashes, ...imports(source, ({ package: name }) => outsideOfApp.test(name ?? ''))]
  },
}
