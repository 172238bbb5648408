import { rmSync } from 'node:fs'
import { type BrowserContext, chromium } from '@playwright/test'
import { z } from 'zod'
import { chromiumOfBenches } from '../../../e2e/chromium'
import { freePort } from '../../free-port'
import { installExtra } from '../../prepare/install-packages.mjs'
import { runNode } from '../../run/run-quietly.mjs'
import { atLeast, type Figure } from '../figure'
import { median } from '../statistics'
import type { Suite } from '../suite'
import { tempFolder } from '../world/bench-database'
import { inWorld, type World } from '../world/world'
import { prepareStaffPages, type StaffPage } from './staff-pages'

const runs = 5
const bar = 95
const categories = ['performance', 'accessibility'] as const

type Scores = Record<(typeof categories)[number], number>

const answer = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  finalDisplayedUrl: z.string().optional(),
  categories: z.partialRecord(z.enum(categories), z.object({ score: z.number().nullable() })),
})

// Lighthouse's own default: a mid-range phone on slow 4G, simulated.
async function score(program: string, url: string, port: number): Promise<Scores> {
  const flags = [`--port=${port}`, `--only-categories=${categories}`, '--disable-storage-reset']
  const said = await runNode([program, url, ...flags, '--output=json', '--quiet'], { failure: 'Lighthouse failed.' })
  const lhr = answer.parse(JSON.parse(said))
  if (lhr.runtimeError) throw new Error(`Lighthouse could not judge ${url}: ${lhr.runtimeError.message}`)
  if (lhr.finalDisplayedUrl !== url) throw new Error(`${url} led to ${lhr.finalDisplayedUrl}`)
  const of = (category: (typeof categories)[number]) => Math.round((lhr.categories[category]?.score ?? 0) * 100)
  return { performance: of('performance'), accessibility: of('accessibility') }
}

type Judge = (url: string) => Promise<Scores>

async function scorePage(context: BrowserContext, world: World, page: StaffPage, judge: Judge): Promise<Figure[]> {
  const url = world.appUrl + page.path
  await context.clearCookies()
  if (page.cookie !== null) {
    const [name = '', value = ''] = page.cookie.split('=')
    await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }])
  }
  const scores: Scores[] = []
  for (let run = 0; run < runs; run += 1) scores.push(await judge(url))
  return categories.map((category) =>
    atLeast({
      name: `Lighthouse ${category} of the page ${page.name}, median of ${runs}`,
      ours: median(scores.map((each) => each[category])),
      bar,
    }),
  )
}

async function measureWorld(world: World, report: (line: string) => void): Promise<Figure[]> {
  const program = `${await installExtra()}/lighthouse/cli/index.js`
  const pages = await prepareStaffPages(world)
  const [port, profile] = [await freePort(), tempFolder()]
  // A browser with a profile: Lighthouse opens its tabs there, and finds the cookies.
  const context = await chromium.launchPersistentContext(profile, {
    ...chromiumOfBenches,
    args: [...chromiumOfBenches.args, `--remote-debugging-port=${port}`],
  })
  try {
    const figures: Figure[] = []
    for (const page of pages) {
      report(`${page.name}, ${runs} runs`)
      figures.push(...(await scorePage(context, world, page, (url) => score(program, url, port))))
    }
    return figures
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

/** What Lighthouse thinks of the staff's pages, in a browser that is signed in. */
export const lighthouseSuite: Suite = {
  name: 'lighthouse',
  title: 'Lighthouse',
  method: `Lighthouse with its own defaults (a mid-range phone on slow 4G, simulated), in Chromium's shell without
windows, signed in.`,
  run: ({ report }) => inWorld({ kind: 'embedded', people: 1 }, (world) => measureWorld(world, report)),
}
