import { expect, type Locator, type Page } from '@playwright/test'
import { world } from '../start/world'
import type { DigitailPerson } from './digitail-people'

/** Presses a button that leaves for Digitail, and waits until it is there. */
export async function leaveForDigitail(page: Page, button = 'Connect with Digitail'): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click()
  await page.waitForURL(`${world().sandboxUrl}/oauth/authorize?**`)
}

/** On the sandbox's pages: chooses who to be, also where Digitail remembers somebody. */
export async function signInAtDigitail(page: Page, person: DigitailPerson): Promise<void> {
  const login = page.getByRole('heading', { name: 'Sign in to Digitail' })
  const somebodyElse = page.getByRole('button', { name: 'Sign in as someone else' })
  await expect(login.or(somebodyElse)).toBeVisible()
  if (await somebodyElse.isVisible()) await somebodyElse.click()
  await page.getByRole('button', { name: person.name }).click()
  await expect(page.getByRole('heading', { name: 'asks for access' })).toBeVisible()
}

/** Signs in at Digitail and allows; ends wherever the app leads. */
export async function allowAs(page: Page, person: DigitailPerson): Promise<void> {
  await signInAtDigitail(page, person)
  await page.getByRole('button', { name: 'Allow' }).click()
  await page.waitForURL((url) => url.origin === world().appUrl)
}

/** On the clinic's page: opens the way to Digitail again, and takes it. */
export async function leaveForReconnect(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Reconnect' }).click()
  await leaveForDigitail(page, 'Reconnect with Digitail')
}

/** What stands beside a term in the connection's details. */
export function detail(page: Page, term: string): Locator {
  const exactly = page.locator('dt').filter({ hasText: new RegExp(`^${term}$`) })
  return page.locator('dl > div').filter({ has: exactly }).locator('dd')
}

/** The section of today. */
export const today = (page: Page): Locator => page.getByRole('region', { name: 'Today at the clinic' })
