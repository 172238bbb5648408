import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Figure } from './figure'
import { asMarkdown } from './report'
import type { Suite } from './suite'

const file = 'docs/evidence/bench.md'
const packages = ['next', 'react', '@prisma/client', 'pg', '@electric-sql/pglite', 'lighthouse']
const manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
})

function versions(): string {
  const { dependencies, devDependencies } = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const all = { ...dependencies, ...devDependencies }
  return [`Node ${process.versions.node}`, ...packages.map((name) => `${name} ${all[name]}`)].join(', ')
}

function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  const model = cpus()[0]?.model.trim() ?? 'an unknown processor'
  return `${availableParallelism()} cores (${model}), ${gigabytes} GB of memory, ${platform()} ${arch()}`
}

/**
 * Writes the result of a whole run where the repository keeps its evidence.
 *
 * @param results what each suite measured, in their order
 * @returns the path of the file
 */
export function writeEvidence(results: { suite: Suite; figures: Figure[] }[]): string {
  const failed = results.flatMap(({ figures }) => figures).filter(({ holds }) => !holds).length
  const parts = results.map(({ suite, figures }) => `## ${suite.title}\n\n${suite.method}\n\n${asMarkdown(figures)}\n`)
  const head = `# What the bench measured

Written by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}. ${
    failed === 0 ? 'Every bar holds.' : `${failed} bar(s) do not hold.`
  }

On ${machine()}. ${versions()}.

Only ratios count: both sides were measured in the same run, in turns, on the same machine. Absolute numbers say how
fast that machine was on that day.

`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, head + parts.join('\n'))
  return file
}
