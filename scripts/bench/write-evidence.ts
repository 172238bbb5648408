import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os'
import { z } from 'zod'
import type { Figure } from './figure'
import { asMarkdown } from './report'
import type { Suite } from './suite'

const folder = 'docs/evidence'
const page = `${folder}/bench.md`
const data = `${folder}/bench.json`
const packages = ['next', 'react', '@prisma/client', 'pg', '@electric-sql/pglite', 'lighthouse']
const manifest = z.object({ dependencies: z.record(z.string(), z.string()) })

function versions(): string {
  const dependenciesOf = (file: string) => manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).dependencies
  const all = { ...dependenciesOf('package.json'), ...dependenciesOf('scripts/extra/package.json') }
  return [`Node ${process.versions.node}`, ...packages.map((name) => `${name} ${all[name]}`)].join(', ')
}

function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  const model = cpus()[0]?.model.trim() ?? 'an unknown processor'
  return `${availableParallelism()} cores (${model}), ${gigabytes} GB of memory, ${platform()} ${arch()}`
}

const figure = z.object({
  name: z.string(),
  ours: z.number(),
  beside: z.number().nullable(),
  ratio: z.number().nullable(),
  bar: z.number(),
  holds: z.boolean(),
})
/** What a suite measured, and on which day. */
const measured = z.object({ name: z.string(), on: z.string(), figures: z.array(figure) })
type Measured = z.infer<typeof measured>

function earlier(): Measured[] {
  return existsSync(data) ? z.array(measured).parse(JSON.parse(readFileSync(data, 'utf8'))) : []
}

function asPage(suites: Suite[], kept: Map<string, Measured>): string {
  const parts = suites.flatMap(({ name, title, method }) => {
    const part = kept.get(name)
    return part === undefined ? [] : [`## ${title}\n\n${method}\n\nOn ${part.on}.\n\n${asMarkdown(part.figures)}\n`]
  })
  const failed = [...kept.values()].flatMap(({ figures }) => figures).filter(({ holds }) => !holds).length
  return `# What the bench measured

Written by \`npm run bench -- --write\`. ${failed === 0 ? 'Every bar holds.' : `${failed} bar(s) do not hold; their lines say NO.`}

On ${machine()}. ${versions()}.

Only ratios count: both sides were measured in the same run, in turns, on the same machine. Absolute numbers say how
fast that machine was on that day.

${parts.join('\n')}`
}

/**
 * Keeps what was measured where the repository has its evidence; a suite that was measured again replaces what it
 * said before.
 *
 * @param results what each suite of this run measured
 * @param suites all there are, in their order
 * @returns the path of the page
 */
export function writeEvidence(results: { suite: Suite; figures: Figure[] }[], suites: Suite[]): string {
  const on = new Date().toISOString().slice(0, 10)
  const fresh = results.map(({ suite: { name }, figures }) => ({ name, on, figures }))
  const kept = new Map([...earlier(), ...fresh].map((part) => [part.name, part]))
  mkdirSync(folder, { recursive: true })
  writeFileSync(data, `${JSON.stringify([...kept.values()], null, 2)}\n`)
  writeFileSync(page, asPage(suites, kept))
  return page
}
