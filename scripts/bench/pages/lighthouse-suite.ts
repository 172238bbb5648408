import { rmSync } from 'node:fs'
import { type BrowserContext, chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { throttling as throttlingOf } from 'lighthouse/core/config/constants.js'
import { wholeChromiumLaunch } from '../../../e2e/chromium'
import { freePort } from '../../free-port'
import { atLeast, type Figure } from '../figure'
import { median } from '../statistics'
import type { Suite } from '../suite'
import { tempFolder } from '../world/bench-database'
import { inWorld, type World } from '../world/world'
import { phoneSlowdown } from './phone-slowdown'
import { prepareStaffPages, type StaffPage } from './staff-pages'

const runs = 3
const bar = 95
const categories = ['performance', 'accessibility'] as const

type Scores = Record<(typeof categories)[number], number>

type Phone = { port: number; slowdown: number }

// Lighthouse's own default but for how much slower than this machine the phone is: a mid-range phone on slow 4G, simulated.
async function judge(url: string, { port, slowdown }: Phone) {
  const flags = { port, onlyCategories: [...categories], disableStorageReset: true }
  const throttling = { ...throttlingOf.mobileSlow4G, cpuSlowdownMultiplier: slowdown }
  const result = await lighthouse(url, { ...flags, throttling, logLevel: 'error' })
  if (result === undefined) throw new Error(`Lighthouse said nothing about ${url}`)
  const { lhr } = result
  if (lhr.runtimeError) throw new Error(`Lighthouse could not judge ${url}: ${lhr.runtimeError.message}`)
  if (lhr.finalDisplayedUrl !== url) throw new Error(`${url} led to ${lhr.finalDisplayedUrl}`)
  return lhr
}

/** A phone of the middle range, whatever this machine is: by the median of what Lighthouse says of the machine's speed. */
async function phoneFor(url: string, port: number, report: (line: string) => void): Promise<Phone> {
  const indexes: number[] = []
  for (let run = 0; run < runs; run += 1) {
    indexes.push((await judge(url, { port, slowdown: 1 })).environment.benchmarkIndex)
  }
  const slowdown = phoneSlowdown(median(indexes))
  report(`this machine has a benchmark index of ${median(indexes)}: a phone is ${slowdown.toFixed(1)} times slower`)
  return { port, slowdown }
}

async function score(url: string, phone: Phone): Promise<Scores> {
  const lhr = await judge(url, phone)
  const of = (category: (typeof categories)[number]) => Math.round((lhr.categories[category]?.score ?? 0) * 100)
  return { performance: of('performance'), accessibility: of('accessibility') }
}

async function scorePage(context: BrowserContext, world: World, page: StaffPage, phone: Phone): Promise<Figure[]> {
  const url = world.appUrl + page.path
  await context.clearCookies()
  if (page.cookie !== null) {
    const [name = '', value = ''] = page.cookie.split('=')
    await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }])
  }
  const scores: Scores[] = []
  for (let run = 0; run < runs; run += 1) scores.push(await score(url, phone))
  return categories.map((category) =>
    atLeast({
      name: `Lighthouse ${category} of the page ${page.name}, median of ${runs}`,
      ours: median(scores.map((each) => each[category])),
      bar,
    }),
  )
}

async function measureWorld(world: World, report: (line: string) => void): Promise<Figure[]> {
  const pages = await prepareStaffPages(world)
  const [port, profile] = [await freePort(), tempFolder()]
  // A browser with a profile: Lighthouse opens its tabs there, and finds the cookies.
  const context = await chromium.launchPersistentContext(profile, {
    ...wholeChromiumLaunch,
    args: [...wholeChromiumLaunch.args, `--remote-debugging-port=${port}`],
  })
  try {
    const phone = await phoneFor(`${world.appUrl}/sign-in`, port, report)
    const figures: Figure[] = []
    for (const page of pages) {
      report(`${page.name}, ${runs} runs`)
      figures.push(...(await scorePage(context, world, page, phone)))
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
  method: `Lighthouse with its own defaults (a mid-range phone on slow 4G, simulated) but for one: how much slower than this machine
the phone is goes by the machine's benchmark index, as Lighthouse advises. In a browser that is signed in.`,
  run: ({ report }) => inWorld({ kind: 'embedded', people: 1 }, (world) => measureWorld(world, report)),
}
