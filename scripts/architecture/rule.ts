import type { Source } from './source'

/** One law of the house. `advice` says where the code should go instead. */
export type Rule = {
  name: string
  advice: string
  /** @returns what breaks the rule in this file, in a few words each */
  faults: (source: Source, all: ReadonlyMap<string, Source>) => string[]
}

/** @returns a line for each breach, with the advice; empty when all is well */
export function breaches(rule: Rule, sources: Source[]): string[] {
  const all = new Map(sources.map((source) => [source.path.replace(/\.(tsx?|mjs)$/, ''), source]))
  return sources.flatMap((source) =>
    rule.faults(source, all).map((fault) => `${source.path}: ${fault}. ${rule.advice}`),
  )
}
