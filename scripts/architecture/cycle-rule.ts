import type { Rule } from './rule'
import type { Source } from './source'

/** @returns the shortest way from a file back to itself, or null */
function wayBack(start: Source, all: ReadonlyMap<string, Source>): string[] | null {
  const seen = new Set<string>()
  const queue: { source: Source; way: string[] }[] = [{ source: start, way: [] }]
  for (const { source, way } of queue) {
    for (const { own, isType } of source.imports) {
      // Types are gone when the code runs, so a circle that needs one is none.
      const next = own === null || isType ? undefined : all.get(own)
      if (next === start) return [...way, next.path]
      if (next === undefined || seen.has(next.path)) continue
      seen.add(next.path)
      queue.push({ source: next, way: [...way, next.path] })
    }
  }
  return null
}

export const noCycles: Rule = {
  name: 'no file imports itself by way of others',
  advice: 'Move what both files need into a third one.',
  faults: (source, all) => {
    const way = wayBack(source, all)
    return way === null ? [] : [`imports itself by way of ${way.join(', ')}`]
  },
}
