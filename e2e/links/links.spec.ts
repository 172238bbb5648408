import { readFileSync } from 'node:fs'
import { emily, grace, riverside } from '../connect/digitail-people'
import { allowAs, leaveForDigitail, signInAtDigitail } from '../connect/in-a-browser'
import { answerAtDigitail, comeBack, locationOf, postForm } from '../connect/over-http'
import { clinicIdOf, countRows, storedConnections, trail } from '../connect/stored'
import { tokenRequests } from '../connect/truth'
import { expect, test } from '../fixtures'
import { world } from '../start/world'
import { expectHeading, leaveByLink, makeLink, pressLink, scan, storedLink } from './by-link'

const forRiverside = { name: riverside.name }

test('an admin makes a link, and somebody without an account connects the clinic with it @phone', async ({
  page,
  signInAs,
  otherBrowser,
  database,
}) => {
  await signInAs('admin')
  await page.goto('/admin/links/new')
  await page.getByLabel('Name of the clinic').fill(riverside.name)
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.getByRole('img', { name: 'QR code of the address' })).toBeVisible()
  const address = await page.getByLabel('Address of the link').inputValue()

  const holder = await (await otherBrowser()).newPage()
  await holder.goto(address)
  await expectHeading(holder, `Connect ${riverside.name}`)
  await leaveForDigitail(holder)
  await allowAs(holder, emily)
  await expectHeading(holder, 'Is this your clinic?')
  await holder.getByRole('button', { name: 'Yes, connect' }).click()
  await expectHeading(holder, 'All set. Thank you!')
  expect(holder.url()).not.toContain(address.split('/').at(-1))
  expect(await storedConnections(database)).toMatchObject([{ status: 'ACTIVE', clinics: [riverside.id] }])
  expect(await countRows(database, 'Membership')).toBe(0)

  await holder.goto(address)
  await expectHeading(holder, 'This link has done its work')
  const clinic = `/clinics/${await clinicIdOf(database, riverside.id)}`
  for (const other of ['/clinics', clinic, '/admin', '/admin/links', `/admin${clinic}`]) {
    const answer = await holder.context().request.get(other, { maxRedirects: 0 })
    expect(answer.headers().location, other).toMatch(/^\/sign-in/)
  }
  expect(locationOf(await postForm(holder.context(), `${clinic}/disconnect`))).toMatch(/^\/sign-in/)
  await page.reload()
  await expect(page.getByText('Clinic connected')).toBeVisible()
  for (const file of Object.values(world().logFiles)) {
    expect(readFileSync(file, 'utf8')).not.toContain(address.split('/').at(-1))
  }
})

test('a mail scanner that opens every address with GET and HEAD uses nothing up', async ({
  context,
  signInAs,
  otherBrowser,
  database,
}) => {
  await signInAs('admin')
  const { path } = await makeLink(context, forRiverside)
  const scanner = await otherBrowser()
  for (const answer of await scan(scanner, path)) {
    expect(answer.status()).toBe(200)
    expect(answer.headers()['cache-control']).toContain('no-store')
    expect(answer.headers()['referrer-policy']).toBe('strict-origin')
    expect(answer.headers()['set-cookie']).toBeUndefined()
  }
  for (const start of ['HEAD', 'GET']) {
    expect((await scanner.request.fetch('/link/start', { method: start })).status()).toBe(405)
  }
  expect(await storedLink(database)).toMatchObject({ opens: 0, presses: 0, openedAt: null })

  const holder = await otherBrowser()
  const callback = await answerAtDigitail(holder, await pressLink(holder, path), emily)
  await scanner.request.head(callback.href)
  await holder.request.head(callback.href)
  const question = await comeBack(holder, callback)
  expect(question).toMatch(/^\/link\/confirm\//)
  await scan(holder, question)
  const decided = await postForm(holder, `${question}/decide`, { decision: 'yes', clinic: String(riverside.id) })
  expect(decided.headers().location).toMatch(/^\/link\/result\/connected/)
})

test('B-01 an address of Digitail that someone else began with a link ends in a refusal, without a token request', async ({
  context,
  signInAs,
  otherBrowser,
  database,
}) => {
  await signInAs('admin')
  const { path } = await makeLink(context, forRiverside)
  const authorizeUrl = await pressLink(context, path)
  const victim = await otherBrowser()
  // The victim holds a link of their own and has pressed its button, too.
  await pressLink(victim, (await makeLink(context, forRiverside)).path)
  const page = await victim.newPage()
  const asked = await tokenRequests()
  await page.goto(authorizeUrl.href)
  await allowAs(page, emily)
  await expectHeading(page, 'You started in another browser')
  expect(await tokenRequests()).toBe(asked)
  expect(await countRows(database, 'Connection')).toBe(0)
  expect((await trail(database)).at(-1)).toBe('connect.refused other-browser')
})

test('O-05 no other site starts a link, and only its own browser answers the question', async ({
  context,
  signInAs,
  otherBrowser,
}) => {
  await signInAs('admin')
  const { path } = await makeLink(context, forRiverside)
  const holder = await otherBrowser()
  const data = new URLSearchParams({ token: path.split('/').at(-1) ?? '' }).toString()
  for (const origin of ['https://evil.example', 'null']) {
    const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await holder.request.post('/link/start', { data, headers, maxRedirects: 0 })
    expect([answer.status(), answer.headers()['set-cookie']]).toEqual([403, undefined])
  }
  const question = await comeBack(holder, await answerAtDigitail(holder, await pressLink(holder, path), emily))
  const stranger = await otherBrowser()
  const yes = { decision: 'yes', clinic: String(riverside.id) }
  expect((await postForm(stranger, `${question}/decide`, yes)).headers().location).toBe('/link/result/confirm-expired')
  const seen = await (await stranger.request.get(new URL(question, world().appUrl).href)).text()
  expect(seen).not.toContain('Emily Carter')
})

test('revoked while the consent page is open: allowing there changes nothing', async ({
  page,
  signInAs,
  otherBrowser,
  context,
  database,
}) => {
  await signInAs('admin')
  const { page: ownPage, path } = await makeLink(context, forRiverside)
  const holder = await (await otherBrowser()).newPage()
  await leaveByLink(holder, path)
  await signInAtDigitail(holder, emily)
  await page.goto(ownPage)
  await page.getByText('Revoke this link').click()
  await page.getByRole('button', { name: 'Revoke' }).click()
  await expect(page.getByRole('status')).toContainText('Revoked.')
  const asked = await tokenRequests()
  await holder.getByRole('button', { name: 'Allow' }).click()
  await expectHeading(holder, 'This link was taken back')
  expect(await tokenRequests()).toBe(asked)
  expect(await countRows(database, 'TokenSet')).toBe(0)
})

test('reaching another clinic than the one named asks the admin before it counts', async ({
  page,
  signInAs,
  otherBrowser,
  context,
  database,
}) => {
  await signInAs('admin')
  const { path } = await makeLink(context, forRiverside)
  const holder = await (await otherBrowser()).newPage()
  await leaveByLink(holder, path)
  await signInAtDigitail(holder, grace)
  await holder.getByRole('button', { name: 'Deny' }).click()
  await expectHeading(holder, 'You chose not to connect')
  await holder.getByRole('button', { name: 'Try again' }).click()
  await holder.waitForURL('**/oauth/authorize?**')
  await allowAs(holder, grace)
  await expectHeading(holder, `This account does not see ${riverside.name}`)
  await holder.getByRole('button', { name: 'It is right, please ask' }).click()
  await expectHeading(holder, 'We have asked')
  expect(await countRows(database, 'Clinic')).toBe(0)
  await page.goto('/admin/links')
  await page.getByRole('link', { name: 'Show' }).click()
  await page.getByRole('link', { name: riverside.name }).click()
  await page.getByRole('button', { name: 'Approve and connect' }).click()
  await expect(page.getByRole('status')).toContainText('Approved.')
  expect(await storedConnections(database)).toMatchObject([{ status: 'ACTIVE', clinics: grace.clinics }])
})
