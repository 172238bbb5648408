import { expect } from '../fixtures'
import { world } from '../start/world'
import { emily, grace, sam } from './digitail-people'
import { allowAs, leaveForDigitail, leaveForReconnect, signInAtDigitail } from './in-a-browser'
import { expectOutcome, referenceOn } from './outcome-words'
import { answerAtDigitail, postForm, pressConnect } from './over-http'
import { countRows, trail } from './stored'
import { tokenRequests } from './truth'
import { testWithoutScripts as test } from './working-clinic'

// Every test here has a clinic that works; at its end that clinic's connection is what it was (working-clinic.ts).

test('O-08 whoever denies is told kindly that nothing was shared', async ({ page, workingClinic, database }) => {
  await page.goto(workingClinic.path)
  await leaveForReconnect(page)
  await signInAtDigitail(page, emily)
  const asked = await tokenRequests()
  await page.getByRole('button', { name: 'Deny' }).click()
  await expectOutcome(page, 'denied')
  expect(await tokenRequests()).toBe(asked)
  expect((await trail(database)).at(-1)).toBe('connect.denied denied')
  await page.getByRole('link', { name: 'Go to my clinics' }).click()
  await expect(page).toHaveURL(/\/clinics$/)
})

test('O-03 whoever comes back too late starts again, and that works', async ({ page, workingClinic, database }) => {
  await page.goto(workingClinic.path)
  await leaveForReconnect(page)
  await database.query(`UPDATE "ConnectAttempt" SET "expiresAt" = now() - interval '1 second'`)
  const asked = await tokenRequests()
  await allowAs(page, emily)
  await expectOutcome(page, 'expired')
  expect(await tokenRequests()).toBe(asked)
  await leaveForDigitail(page, 'Start again')
})

test('O-03 B-04 the same callback address works once', async ({ page, context }) => {
  const callback = await answerAtDigitail(context, await pressConnect(context), grace)
  await page.goto(callback.href)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this your clinic?')
  const question = page.url()
  const asked = await tokenRequests()
  await page.goto(callback.href)
  await expectOutcome(page, 'already-used')
  expect(await tokenRequests()).toBe(asked)
  await page.goto(question)
  await expect(page.getByRole('button', { name: 'Yes, connect' }), 'the question still stands').toBeVisible()
})

test('O-07 addresses that nobody was sent to lead nowhere, and leave nothing', async ({ page, database }) => {
  const before = await countRows(database, 'AuditEvent')
  const callback = '/connect/digitail/callback'
  for (const query of ['state=never-given-out&code=abc', 'state=never-given-out&error=access_denied']) {
    await page.goto(`${callback}?${query}`)
    await expectOutcome(page, 'unknown-attempt')
  }
  const twice = 'state=a&state=b&code=c'
  const markup = 'state=a&code=b&error=%3Cscript%3Ealert(1)%3C/script%3E'
  for (const query of ['', 'code=abc', 'state=abc', twice, markup, `state=a&code=${'x'.repeat(5_000)}`]) {
    await page.goto(`${callback}?${query}`)
    await expectOutcome(page, 'bad-callback')
  }
  expect(await tokenRequests(), 'only the working clinic’s own').toBe(1)
  expect(await countRows(database, 'AuditEvent')).toBe(before)
})

test('O-06 an answer in another issuer’s name is refused before its code is used', async ({ page, context }) => {
  for (const issuers of [['https://evil.example'], [world().sandboxUrl, 'https://evil.example']]) {
    const callback = await answerAtDigitail(context, await pressConnect(context), grace)
    for (const issuer of issuers) callback.searchParams.append('iss', issuer)
    const asked = await tokenRequests()
    await page.goto(callback.href)
    await expectOutcome(page, 'bad-callback')
    expect(await tokenRequests()).toBe(asked)
  }
})

test('O-08 what Digitail says is never shown, whatever it is', async ({ page, context, workingClinic }) => {
  const authorizeUrl = await pressConnect(context, { clinicId: workingClinic.clinicId })
  const callback = new URL('/connect/digitail/callback', world().appUrl)
  const hostile = '<img src=x onerror=alert(1)>\r\nSet-Cookie: a=b\u202e words of the provider'
  callback.search = new URLSearchParams({
    state: authorizeUrl.searchParams.get('state') ?? '',
    error: 'access_denied',
    error_description: hostile + 'x'.repeat(2_000),
  }).toString()
  await page.goto(callback.href)
  await expectOutcome(page, 'denied')
  expect(await page.content()).not.toContain('words of the provider')
})

test('an account without a clinic is told so, and how to switch', async ({ page, context }) => {
  await page.goto((await answerAtDigitail(context, await pressConnect(context), sam)).href)
  await expectOutcome(page, 'no-clinics')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3)
})

test('whoever presses again and again is asked to pause', async ({ page, context }) => {
  await page.goto('/clinics')
  const presses = Array.from({ length: 20 }, () => postForm(context, '/connect/digitail/start'))
  expect((await Promise.all(presses)).map((answer) => answer.status())).toContain(303)
  await page.getByRole('button', { name: 'Connect another clinic' }).click()
  await expectOutcome(page, 'too-many-attempts')
})

test('support finds an attempt by the reference on the page', async ({ page, workingClinic, database }) => {
  await page.goto(workingClinic.path)
  await leaveForReconnect(page)
  await signInAtDigitail(page, emily)
  await page.getByRole('button', { name: 'Deny' }).click()
  const reference = await referenceOn(page)
  const found = await database.query(`SELECT action FROM "AuditEvent" WHERE "requestId" LIKE $1 || '%'`, [reference])
  expect(found.rows).toEqual([{ action: 'connect.denied' }])
})
