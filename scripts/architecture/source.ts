import { dirname, join } from 'node:path'
import { type EcmaScriptModule, parseSync } from 'oxc-parser'
import { type Facts, factsOf } from './facts'

/** An import as it was written: of our own code (a path without ending) or of a package. */
export type Import = { own: string | null; package: string | null; isType: boolean }

export type Source = Facts & {
  /** From the root of the repository, such as lib/infra/db.ts. */
  path: string
  lineCount: number
  imports: Import[]
}

function ownPath(specifier: string, from: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2)
  return specifier.startsWith('.') ? join(dirname(from), specifier) : null
}

function importsOf(path: string, { staticImports, staticExports }: EcmaScriptModule): Import[] {
  const described = (specifier: string, isType: boolean): Import => {
    const own = ownPath(specifier, path)
    return { own: own?.replace(/\.(tsx?|mjs)$/, '') ?? null, package: own === null ? specifier : null, isType }
  }
  return [
    ...staticImports.map(({ moduleRequest, entries }) =>
      described(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType)),
    ),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [described(moduleRequest.value, isType)] : [])),
    ),
  ]
}

/** Reads from a file what the rules of the architecture are about. @throws Error when it is not TypeScript */
export function parseSource(path: string, text: string): Source {
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`)
  const facts = factsOf(parsed.program, text)
  const dynamic = facts.dynamicImports.flatMap((specifier) => {
    const own = ownPath(specifier, path)
    return [{ own, package: own === null ? specifier : null, isType: false }]
  })
  const lineCount = text.trimEnd().split('\n').length
  return { ...facts, path, lineCount, imports: [...importsOf(path, parsed.module), ...dynamic] }
}
