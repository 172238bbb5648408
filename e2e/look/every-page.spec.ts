import { createHash, randomBytes } from 'node:crypto'
import type { BrowserContext, Page } from '@playwright/test'
import type pg from 'pg'
import { routesOfBuild } from '../access/routes-of-build'
import { openThings, openViewers, type Viewers } from '../access/viewers'
import { expect, test } from '../fixtures'
import { makeLink } from '../links/by-link'
import { lookInEveryView } from './every-view'
import { type Addresses, adminPages, otherPages, pagesThatLeadOn, type Shown } from './pages'
import { bringAxe } from './violations'
import { walkByKeyboard } from './walk-by-keyboard'

async function openAddresses(database: pg.Client, viewers: Viewers): Promise<Addresses> {
  const ids = await openThings(database, viewers)
  const { path } = await makeLink(viewers.admin, { name: 'Linden Street' })
  const signInToken = randomBytes(32).toString('base64url')
  await database.query(
    `INSERT INTO "SignInToken" ("tokenHash", "email", "createdAt", "expiresAt")
     VALUES ($1, 'pat@clinic.example', now(), now() + interval '15 minutes')`,
    [createHash('sha256').update(signInToken).digest('base64url')],
  )
  // So that the page which asks for a proof has somebody to ask.
  await database.query(
    `UPDATE "Session" SET "authenticatedAt" = now() - interval '11 minutes'
     WHERE "userId" = (SELECT id FROM "User" WHERE email = 'former@elsewhere.example')`,
  )
  return { ...ids, linkPath: path, signInToken }
}

/** A page for each browser, opened when it is first needed. */
function pageOf(viewers: Viewers): (viewer: keyof Viewers) => Promise<Page> {
  const opened = new Map<BrowserContext, Page>()
  return async (viewer) => {
    const context = viewers[viewer]
    const known = opened.get(context)
    if (known !== undefined) return known
    const page = await context.newPage()
    opened.set(context, page)
    await bringAxe(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    return page
  }
}

/** What opens is open: the keyboard has to reach that, too. */
const openEverything = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

async function walk(page: Page, about: string): Promise<void> {
  const { controls, reached, unseen } = await walkByKeyboard(page)
  expect.soft(controls.length, `${about} has controls`).toBeGreaterThan(0)
  expect.soft(reached, `${about}: Tab reaches every control, in order`).toEqual(controls)
  expect.soft(unseen, `${about}: the focus can be seen`).toEqual([])
}

async function lookAtAll(viewers: Viewers, addresses: Addresses, pages: Record<string, Shown>): Promise<void> {
  const of = pageOf(viewers)
  for (const [name, { to, at }] of Object.entries(pages)) {
    const [page, address] = [await of(to), at(addresses)]
    const answer = await page.goto(address)
    expect(answer?.status(), name).toBe(200)
    expect(new URL(page.url()).pathname, `${name} leads nowhere else`).toBe(address.split('?')[0])
    await openEverything(page)
    await lookInEveryView(page, name, (about) => walk(page, about))
  }
}

// Each has a world of its own, so they need not wait for one another.
test.describe.configure({ mode: 'parallel' })

test('every page of the build is looked at', () => {
  const known = [...Object.keys({ ...adminPages, ...otherPages }), ...pagesThatLeadOn]
  expect(known.sort()).toEqual(routesOfBuild().filter((route) => route.endsWith('/page')))
})

for (const [whose, pages] of Object.entries({ 'an admin': adminPages, 'everybody else': otherPages })) {
  test(`every page of ${whose} fits 360 and 1440 pixels, is axe-clean in light and dark, and is walked by keyboard`, async ({
    database,
    otherBrowser,
  }) => {
    test.setTimeout(480_000)
    const viewers = await openViewers(database, otherBrowser)
    await lookAtAll(viewers, await openAddresses(database, viewers), pages)
  })
}
