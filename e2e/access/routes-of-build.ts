import { readFileSync } from 'node:fs'
import { z } from 'zod'

const read = (file: string): unknown => JSON.parse(readFileSync(`.next/server/${file}`, 'utf8'))
const manifest = z.record(z.string(), z.string())
const actions = z.object({ node: z.record(z.string(), z.unknown()), edge: z.record(z.string(), z.unknown()) })

/** @returns every page and route handler of the build, without groups: "/clinics/[id]/page" */
export function routesOfBuild(): string[] {
  return Object.keys(manifest.parse(read('app-paths-manifest.json')))
    .filter((key) => !key.startsWith('/_'))
    .map((key) => key.replaceAll(/\/\([^)]+\)/g, ''))
    .sort()
}

/** @returns the id of every server action of the build */
export function actionsOfBuild(): string[] {
  const { node, edge } = actions.parse(read('server-reference-manifest.json'))
  return [...Object.keys(node), ...Object.keys(edge)]
}
