import { expect } from '../fixtures'
import { signInAs as signIn } from '../sign-in-as'
import { emily, grace } from './digitail-people'
import { allowAs, leaveForDigitail, leaveForReconnect } from './in-a-browser'
import { expectOutcome } from './outcome-words'
import { answerAtDigitail, postForm, pressConnect } from './over-http'
import { trail } from './stored'
import { tokenRequests } from './truth'
import { testWithoutScripts as test } from './working-clinic'

// Every test here has a clinic that works; at its end that clinic's connection is what it was (working-clinic.ts).

for (const [whose, mark] of [
  ['that never pressed the button', async () => undefined],
  ['that pressed the button too', pressConnect],
] as const) {
  test(`O-04 another browser of the same person, ${whose}, cannot finish`, async ({
    context,
    otherBrowser,
    workingClinic,
  }) => {
    const authorizeUrl = await pressConnect(context, { clinicId: workingClinic.clinicId })
    const callback = await answerAtDigitail(context, authorizeUrl, emily)
    const elsewhere = await otherBrowser()
    await signIn(elsewhere, 'staff')
    await mark(elsewhere)
    const page = await elsewhere.newPage()
    const asked = await tokenRequests()
    await page.goto(callback.href)
    await expectOutcome(page, 'other-browser')
    expect(await tokenRequests()).toBe(asked)
    await leaveForDigitail(page, 'Start again')
  })
}

test('O-04 someone else, signed in to the same browser meanwhile, cannot finish', async ({
  page,
  context,
  workingClinic,
  database,
}) => {
  await page.goto(workingClinic.path)
  await leaveForReconnect(page)
  await postForm(context, '/sign-out')
  await signIn(context, 'admin')
  const asked = await tokenRequests()
  await allowAs(page, emily)
  await expectOutcome(page, 'other-person')
  expect(await tokenRequests()).toBe(asked)
  expect((await trail(database)).at(-1)).toBe('connect.refused other-person')
})

test('O-04 someone else in another browser cannot finish what a victim was sent', async ({
  context,
  otherBrowser,
  workingClinic,
}) => {
  // Who presses here has the victim sign in at Digitail: the clinic must not end up in the wrong hands.
  const authorizeUrl = await pressConnect(context, { clinicId: workingClinic.clinicId })
  const victim = await otherBrowser()
  await signIn(victim, 'admin')
  const page = await victim.newPage()
  const asked = await tokenRequests()
  await page.goto(authorizeUrl.href)
  await allowAs(page, grace)
  await expectOutcome(page, 'other-person')
  expect(await tokenRequests()).toBe(asked)
})

test('O-04 whoever was signed out meanwhile signs in again', async ({ page, context, workingClinic }) => {
  await page.goto(workingClinic.path)
  await leaveForReconnect(page)
  const otherTab = await context.newPage()
  await otherTab.goto('/clinics')
  await otherTab.getByRole('button', { name: 'Sign out' }).click()
  await expect(otherTab).toHaveURL(/\/sign-in$/)
  const asked = await tokenRequests()
  await allowAs(page, emily)
  await expectOutcome(page, 'signed-out')
  expect(await tokenRequests()).toBe(asked)
  await page.getByRole('link', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: 'Continue as clinic staff' })).toBeVisible()
})
