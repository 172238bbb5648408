import { type Browser, chromium } from '@playwright/test'
import { wholeChromiumOfBenches } from '../../../e2e/chromium'
import { atMost, atMostMore, type Figure } from '../figure'
import type { Suite } from '../suite'
import { inWorld, type World } from '../world/world'
import { prepareStaffPages, type StaffPage } from './staff-pages'
import { type Screen, visitPage } from './visit-page'

const screens: Screen[] = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1280, height: 800 },
]

const mostMoreBytes = 25_000

async function measurePage(world: World, browser: Browser, page: StaffPage, emptyBytes: number): Promise<Figure[]> {
  const url = world.appUrl + page.path
  const visits = []
  for (const screen of screens)
    visits.push({ screen, ...(await visitPage(browser, { url, cookie: page.cookie, screen })) })
  return [
    atMostMore({
      name: `JavaScript of the page ${page.name}, bytes gzipped (bar: more than an empty page)`,
      ours: Math.max(...visits.map(({ scriptBytes }) => scriptBytes)),
      beside: emptyBytes,
      bar: mostMoreBytes,
    }),
    ...visits.map(({ screen, layoutShift }) =>
      atMost({ name: `layout shift of the page ${page.name}, ${screen.name}`, ours: layoutShift, bar: 0 }),
    ),
  ]
}

async function measureWorld(world: World, report: (line: string) => void): Promise<Figure[]> {
  const pages = await prepareStaffPages(world)
  const browser = await chromium.launch(wholeChromiumOfBenches)
  try {
    const figures: Figure[] = []
    const [screen] = screens
    if (screen === undefined) throw new Error('no screen to measure on')
    const empty = await visitPage(browser, { url: `${world.bare.origin}/`, cookie: null, screen })
    for (const page of pages) {
      report(`${page.name} on ${screens.length} screens`)
      figures.push(...(await measurePage(world, browser, page, empty.scriptBytes)))
    }
    return figures
  } finally {
    await browser.close()
  }
}

/** What the staff's pages ship and whether they hold still, in Chromium, signed in, with a connected clinic. */
export const pagesSuite: Suite = {
  name: 'pages',
  title: 'What the pages of staff ship',
  method: `Chromium, signed in, a clinic connected, nothing cached. JavaScript is every script file and every inline script,
gzipped, beside those of an empty page of the bare Next app. Layout shift counts from the first paint until after
scrolling to the end and back.`,
  run: ({ report }) => inWorld({ kind: 'embedded', people: 1 }, (world) => measureWorld(world, report)),
}
