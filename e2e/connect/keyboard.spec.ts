import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { berlin, emily, ioana, riverside } from './digitail-people'
import { today } from './in-a-browser'
import { storedConnections } from './stored'

const isFocused = (element: Element) => element === document.activeElement

/** How wide the line around something is, or around the row that it stands in; CSS pixels. */
function outlineAround(element: Element): number {
  const widths = [element, element.closest('label') ?? element].map((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
  })
  return Math.max(...widths)
}

/** Moves with Tab alone until something has the focus, which must then be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 60 && !(await target.evaluate(isFocused)); presses += 1) {
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
  expect(await target.evaluate(outlineAround), 'the focus can be seen').toBeGreaterThan(0)
}

async function pressByKey(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

const button = (page: Page, name: string) => page.getByRole('button', { name })

test('a clinic is connected, looked at and disconnected by keyboard alone', async ({ page, database }) => {
  await page.goto('/')
  await pressByKey(page, button(page, 'Continue as clinic staff'))
  await pressByKey(page, button(page, 'Connect with Digitail'))
  await pressByKey(page, button(page, emily.name))
  await pressByKey(page, button(page, 'Allow'))
  await pressByKey(page, button(page, 'Yes, connect'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(riverside.name)
  await expect(today(page)).toContainText('Read from Digitail')
  await pressByKey(page, page.locator('summary', { hasText: 'Disconnect' }))
  await pressByKey(page, button(page, 'Disconnect now'))
  await expect(page.getByRole('main').locator('header')).toContainText('Disconnected')
  expect(await storedConnections(database)).toMatchObject([{ status: 'DISCONNECTED' }])
})

test('clinics of a group are ticked by keyboard', async ({ page, signInAs, database }) => {
  await signInAs('staff')
  await page.goto('/clinics')
  await pressByKey(page, button(page, 'Connect with Digitail'))
  await pressByKey(page, button(page, ioana.name))
  await pressByKey(page, button(page, 'Allow'))
  await tabTo(page, page.getByRole('checkbox', { name: berlin.name }))
  await page.keyboard.press('Space')
  await pressByKey(page, button(page, 'Yes, connect'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(berlin.name)
  expect(await storedConnections(database)).toMatchObject([{ status: 'ACTIVE', clinics: [berlin.id] }])
})
