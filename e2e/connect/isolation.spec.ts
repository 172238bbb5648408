import type { APIResponse, BrowserContext } from '@playwright/test'
import { expect, test } from '../fixtures'
import { signInAs as signIn } from '../sign-in-as'
import { emily, grace, harbour, riverside } from './digitail-people'
import { leaveForDigitail, signInAtDigitail } from './in-a-browser'
import { askAbout, connect, postForm } from './over-http'
import { clinicIdOf, countRows, storedConnections } from './stored'

const nobodys = '0190d0f0-0000-7000-8000-000000000000'

/** The demo's admin connects Riverside; the demo's staff, in another browser, does not belong to it. */
async function someoneElsesClinic(admin: BrowserContext, staff: BrowserContext): Promise<void> {
  await signIn(admin, 'admin')
  await connect(admin, emily)
  await signIn(staff, 'staff')
}

/** An answer without what differs from one answer to the next: nonces, ids, build details. */
async function inEssence(answer: APIResponse, id: string): Promise<string> {
  const text = (await answer.text()).replaceAll(id, 'ID')
  return text.replaceAll(/nonce="[^"]*"|\$?"?nonce\\?":\\?"[^"\\]*\\?"|"[\w-]{43}"/g, 'NONCE')
}

test('W-10 a clinic of other people is a clinic that does not exist', async ({
  page,
  context,
  otherBrowser,
  database,
  expectConsole,
}) => {
  expectConsole(/404/)
  await someoneElsesClinic(await otherBrowser(), context)
  const clinicId = await clinicIdOf(database, riverside.id)
  const theirs = await context.request.get(`/clinics/${clinicId}`)
  const none = await context.request.get(`/clinics/${nobodys}`)
  expect([theirs.status(), none.status()]).toEqual([404, 404])
  expect(await inEssence(theirs, clinicId)).toBe(await inEssence(none, nobodys))
  await page.goto(`/clinics/${clinicId}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
  await expect(page.locator('body')).not.toContainText(riverside.name)
})

test('W-08 a clinic of other people can be neither disconnected nor reconnected', async ({
  context,
  otherBrowser,
  database,
}) => {
  await someoneElsesClinic(await otherBrowser(), context)
  const clinicId = await clinicIdOf(database, riverside.id)
  const before = await storedConnections(database)
  for (const id of [clinicId, nobodys]) {
    expect((await postForm(context, `/clinics/${id}/disconnect`)).headers().location).toBe(`/clinics/${id}`)
    const start = await postForm(context, '/connect/digitail/start', { clinicId: id })
    expect(start.headers().location).toBe('/clinics')
  }
  expect(await storedConnections(database)).toEqual(before)
  expect(await countRows(database, 'ConnectAttempt'), 'only the admin’s own').toBe(1)
})

test('W-08 somebody else’s question cannot be answered', async ({ context, otherBrowser, database }) => {
  const admin = await otherBrowser()
  await signIn(admin, 'admin')
  const question = await askAbout(admin, grace)
  await signIn(context, 'staff')
  for (const decision of ['yes', 'no']) {
    const answer = await postForm(context, `${question}/decide`, { decision, clinic: String(harbour.id) })
    expect(answer.headers().location).toMatch(/^\/connect\/result\/confirm-expired/)
  }
  expect(await storedConnections(database)).toMatchObject([{ status: 'PENDING', generation: 1 }])
})

test('staff cannot take a clinic over by knowing a Digitail login', async ({
  page,
  context,
  otherBrowser,
  database,
}) => {
  await someoneElsesClinic(await otherBrowser(), context)
  const before = await storedConnections(database)
  await page.goto('/clinics')
  await leaveForDigitail(page)
  await signInAtDigitail(page, { ...emily, name: 'Marcus Webb' })
  await page.getByRole('button', { name: 'Allow' }).click()
  await expect(page.getByRole('main')).toContainText('Nothing here can be connected by you')
  await expect(page.getByRole('main')).toContainText('Already connected by other people')
  await expect(page.getByRole('button', { name: 'Yes, connect' })).toHaveCount(0)
  expect(await storedConnections(database)).toMatchObject([...before, { status: 'PENDING', clinics: [] }])
})

test('W-08 the pages of admins do not exist for staff, and ask strangers to sign in', async ({
  context,
  otherBrowser,
}) => {
  await signIn(context, 'staff')
  const stranger = await otherBrowser()
  for (const path of ['/admin', '/admin/clinics', '/admin/people']) {
    expect((await context.request.get(path, { maxRedirects: 0 })).status(), path).toBe(404)
    const asked = await stranger.request.get(path, { maxRedirects: 0 })
    expect(asked.headers().location, path).toBe(`/sign-in?next=${encodeURIComponent(path)}`)
  }
})
