import { type Browser, chromium, type Page } from '@playwright/test'
import { startHostileProvider } from '@/lib/digitail/testing/hostile-provider'
import { chromiumLaunch } from '../../../e2e/chromium'
import type { SignedIn } from '../../bench/world/people'
import type { Tally } from '../../rows/row'
import { someOf } from '../../rows/some-of'
import { answerBy, type Script } from '../hostile/scripted-provider'
import { pressAndReturn, sayYes } from '../hostile/visitor'
import { openPage, runUnescaped, type Watch } from '../hostile/watched-page'
import { xssPayloads } from '../hostile/xss-payloads'
import type { Row, RowInput } from '../row'
import type { App } from '../world/app'

const clinicsEach = 10
// So many tell whether payloads run at all.
const fewestUnescaped = 30

/** Asks for clinics whose names are these texts. @returns the question's path, and what says yes and gives our ids */
async function connectGroup(app: App, person: SignedIn, { clinics }: Script) {
  const asked = await pressAndReturn(app, person)
  const question = asked.location.replace(app.appUrl, '')
  if (!question.startsWith('/connect/confirm/')) throw new Error(`no question: ${asked.status} ${asked.location}`)
  const ids = clinics.map(({ id }) => id)
  const connect = async () => {
    const answer = await sayYes(app, person, question, ids)
    const rows = await app.database.sql('SELECT id FROM "Clinic" WHERE "digitailClinicId" = ANY($1)', [ids])
    if (rows.length !== ids.length) throw new Error(`not connected: ${answer.status} ${answer.location}`)
    return rows.map(({ id }) => String(id))
  }
  return { question, connect }
}

/** Pages that were looked at, in how many a payload stands as text, and which hold a part of React's own with a style. */
type Tour = { pages: number; holding: number; holders: Set<string> }

// Where React streams a part of a drawing, it keeps it in this until its place is there; our policy stops the style alone.
const holder = '<svg aria-hidden="true" style="display:none" id="S:'

async function visit(tour: Tour, page: Page, url: string): Promise<void> {
  const answer = await page.goto(url, { waitUntil: 'load' })
  if (answer === null || answer.status() !== 200) throw new Error(`${url} answered ${answer?.status()}`)
  await page.mouse.move(200, 300)
  tour.pages += 1
  const html = await answer.text()
  if (html.includes('xss()')) tour.holding += 1
  if (html.includes(holder)) tour.holders.add(url)
}

const ofClinics = ([first = '', ...rest]: string[]) => [
  `/clinics/${first}/use`,
  ...[first, ...rest].map((id) => `/clinics/${id}`),
]
const ofAdminClinics = ([first = '', ...rest]: string[]) => [
  `/admin/links/new?clinic=${first}`,
  ...[first, ...rest].map((id) => `/admin/clinics/${id}`),
]
const adminPages = ['/admin', '/admin/clinics', '/admin/audit', '/admin/links', '/admin/notices', '/admin/people']

function scriptOf(group: number): Script {
  const from = group * clinicsEach
  const texts = Array.from({ length: clinicsEach }, (_, at) => xssPayloads[(from + at) % xssPayloads.length] ?? '')
  const clinics = texts.map((name, at) => ({ id: 90_000 + from + at, name }))
  const account = texts[group % texts.length] ?? ''
  return { userId: 80_000 + group, account, clinics, texts: [...texts.slice(group % clinicsEach), ...xssPayloads] }
}

type Visit = { app: App; browser: Browser; watch: Watch; tour: Tour; asAdmin: Page }

/** A member of staff connects clinics whose every text is a payload, and looks at everything; so does an admin. */
async function visitGroup({ app, browser, watch, tour, asAdmin }: Visit, person: SignedIn, script: Script) {
  const page = await openPage(browser, app, person, watch)
  const { question, connect } = await connectGroup(app, person, script)
  await visit(tour, page, app.appUrl + question)
  const ids = await connect()
  for (const path of ['/clinics', ...ofClinics(ids)]) await visit(tour, page, app.appUrl + path)
  for (const path of ofAdminClinics(ids)) await visit(tour, asAdmin, app.appUrl + path)
  const said = { error: script.account, error_description: script.texts.join(' ') }
  const denied = await pressAndReturn(app, person, said)
  await visit(tour, page, new URL(denied.location, app.appUrl).href)
  await page.context().close()
}

async function run({ world, trials, random }: RowInput): Promise<Tally> {
  const provider = await startHostileProvider()
  const app = await world.app('xss', { DIGITAIL_BASE_URL: provider.origin, RATE_LIMIT_PER_MINUTE: '1000000' })
  const browser = await chromium.launch(chromiumLaunch)
  const [watch, tour]: [Watch, Tour] = [
    { ran: [], stopped: [] },
    { pages: 0, holding: 0, holders: new Set() },
  ]
  const [admin, ...staff] = await app.people(Math.ceil(trials / clinicsEach) + 1)
  if (admin === undefined) throw new Error('nobody is there')
  await app.database.sql(`UPDATE "User" SET role = 'ADMIN' WHERE id = $1::uuid`, [admin.userId])
  try {
    const asAdmin = await openPage(browser, app, admin, watch)
    for (const [group, person] of staff.entries()) {
      const script = scriptOf(group)
      provider.answer = answerBy(() => script)
      await visitGroup({ app, browser, watch, tour, asAdmin }, person, script)
    }
    for (const path of adminPages) await visit(tour, asAdmin, app.appUrl + path)
    const tried = someOf(xssPayloads, Math.max(trials, fewestUnescaped), random)
    return tallyOf(trials, watch, tour, { tried: tried.length, ran: await runUnescaped(browser, tried) })
  } finally {
    await browser.close()
    await provider.close()
  }
}

function tallyOf(
  trials: number,
  { ran, stopped: all }: Watch,
  { pages, holding, holders }: Tour,
  unescaped: { tried: number; ran: number },
): Tally {
  const isOfReact = (each: string) =>
    each.startsWith('style-src-attr') && [...holders].some((url) => each.endsWith(url))
  const stopped = all.filter((each) => !isOfReact(each))
  const bad = ran.length + stopped.length
  // Both must be able to fail: the payloads run where nobody escapes, and they are in the pages.
  const isTelling = unescaped.ran > unescaped.tried / 2 && holding > pages / 2
  const notes = [
    `${xssPayloads.length} payloads as every text of the provider, ${pages} pages, ${holding} of them with payloads as text: ${ran.length} ran, ${stopped.length} had to be stopped by the policy`,
    `${all.length - stopped.length} times the policy stopped a style of React's own: a streamed part of a drawing`,
    `in a page that escapes nothing, ${unescaped.ran} of ${unescaped.tried} run`,
    ...[...ran, ...stopped].slice(0, 5),
  ]
  const failed = isTelling ? Math.min(bad, trials) : trials
  return { passed: trials - failed, failed, notes }
}

export const xssRows: Row[] = [
  {
    name: 'xss',
    promise:
      'B-17 payloads in every text that the provider can send, on the pages of staff and admins in a real browser: none runs',
    trials: 220,
    quickTrials: 10,
    run,
  },
]
