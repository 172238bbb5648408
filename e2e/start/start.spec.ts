import { expect, test } from '../fixtures'

test('someone who is not signed in is asked to sign in @phone', async ({ page }) => {
  await page.goto('/clinics')
  await expect(page).toHaveURL(/\/sign-in/)
  await expect(page.getByRole('button', { name: 'Continue as clinic staff' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Continue as admin' })).toBeVisible()
})

test('after the demo sign-in the clinics of the person are shown @phone', async ({ page, signInAs }) => {
  await signInAs('staff')
  await page.goto('/clinics')
  await expect(page).toHaveURL(/\/clinics$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test.describe('what nobody expects fails a test', () => {
  test.fail('an error on the console', async ({ page }) => {
    await page.goto('/sign-in')
    await page.evaluate(() => console.error('nobody expected this'))
  })

  test.fail('an exception that nobody catches, in a second browser', async ({ otherBrowser }) => {
    const page = await (await otherBrowser()).newPage()
    await page.goto('/sign-in')
    const thrown = page.waitForEvent('pageerror')
    await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('nobody expected this'))))
    await thrown
  })

  test('a message that a test names is none', async ({ page, expectConsole }) => {
    expectConsole(/404/)
    await page.goto('/there-is-no-such-page')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})
