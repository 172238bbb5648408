import { expect, type Page } from '@playwright/test'

type Words = { title: string; says: string; button: string }

const startAgain = 'Start again'
const myClinics = 'Go to my clinics'

/** What a person reads on each page of an attempt that did not end well, and the one way on. */
export const outcomeWords = {
  denied: { title: 'You chose not to connect', says: 'Nothing was shared', button: myClinics },
  expired: { title: 'That took a little too long', says: 'ten minutes', button: startAgain },
  'already-used': { title: 'This step is already done', says: 'used before', button: myClinics },
  'other-browser': { title: 'You started in another browser', says: 'Go back to that one', button: startAgain },
  'other-person': { title: 'Someone else started this', says: 'as another person', button: startAgain },
  'signed-out': { title: 'Please sign in again', says: 'You were signed out', button: 'Sign in' },
  'unknown-attempt': {
    title: 'We do not recognise this address',
    says: 'Nothing has changed',
    button: 'Go to the start page',
  },
  'bad-callback': { title: 'Something was missing', says: 'without everything we need', button: startAgain },
  'code-refused': { title: 'Digitail did not confirm it', says: 'would not confirm your yes', button: startAgain },
  'digitail-unavailable': { title: 'Digitail is not answering', says: 'Wait a few minutes', button: 'Try again' },
  'digitail-unclear': {
    title: 'The answer got lost on the way',
    says: 'It is safe to start again',
    button: startAgain,
  },
  'not-permitted': { title: 'This Digitail account may not do that', says: 'not allowed to share', button: startAgain },
  'no-clinics': {
    title: 'This Digitail account has no clinic',
    says: 'does not belong to any',
    button: 'Connect again',
  },
  misconfigured: { title: 'This one is our mistake', says: 'trying again will not help', button: myClinics },
  'our-trouble': {
    title: 'Something went wrong on our side',
    says: 'What worked before still works',
    button: myClinics,
  },
  declined: { title: 'Let us find the right account', says: 'To switch accounts', button: 'Connect again' },
  'confirm-expired': { title: 'The question has timed out', says: 'half an hour', button: startAgain },
  'confirm-changed': { title: 'Something changed meanwhile', says: 'Your answer was not used', button: 'Look again' },
  'nothing-chosen': { title: 'No clinic was ticked', says: 'Tick at least one', button: 'Choose again' },
  'too-many-attempts': { title: 'Let us pause for a moment', says: 'many times in a short while', button: myClinics },
} as const satisfies Record<string, Words>

export type Outcome = keyof typeof outcomeWords

/** The page says this and nothing else, offers exactly one way on, and holds no address with a secret in it. */
export async function expectOutcome(page: Page, outcome: Outcome): Promise<void> {
  const { title, says, button } = outcomeWords[outcome]
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(main).toContainText(says)
  await expect(page).toHaveTitle(new RegExp(title))
  await expect(main.locator('a, button')).toHaveCount(1)
  await expect(main.locator('a, button')).toHaveText(button)
  await expect(page).toHaveURL(
    new RegExp(
      `/connect/result/${outcome}(\\?(ref=[0-9a-f]{8}(&clinic=[0-9a-f-]{36})?|(clinic|confirm)=[0-9a-f-]{36}))?$`,
    ),
  )
}

/** @returns the short reference on the page, for support */
export async function referenceOn(page: Page): Promise<string> {
  const line = await page.getByText('Reference for support').textContent()
  return /[0-9a-f]{8}/.exec(line ?? '')?.[0] ?? 'none'
}
