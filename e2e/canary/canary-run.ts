import { expect, type Page } from '@playwright/test'
import type pg from 'pg'
import { emily, grace } from '../connect/digitail-people'
import { allowAs, leaveForDigitail, leaveForReconnect, today } from '../connect/in-a-browser'
import { answerAtDigitail, pressConnect } from '../connect/over-http'
import { liveGrants } from '../connect/truth'
import { linkIn, type Mailbox } from '../mailbox/open-mailbox'
import { sandbox } from '../sandbox-client'

/** An admin signs in by a mailed link and invites somebody; single sign-on is tried in vain. */
export async function signInInEveryWay(page: Page, appUrl: string, mailbox: Mailbox): Promise<void> {
  await page.goto(`${appUrl}/sign-in`)
  await page.getByRole('button', { name: 'Sign in with your work account' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We could not sign you in')
  await page.goto(`${appUrl}/sign-in`)
  await page.getByLabel('Work e-mail').fill('boss@clinic.com')
  await page.getByRole('button', { name: 'E-mail me a link' }).click()
  await expect.poll(() => mailbox.mails.length).toBe(1)
  await page.goto(linkIn(mailbox.mails[0]))
  await page.getByRole('button', { name: 'Sign me in' }).click()
  await expect(page).toHaveURL(/\/admin$/)
  for (const path of ['/admin/clinics', '/admin/links', '/admin/people']) await page.goto(`${appUrl}${path}`)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Continue as clinic staff' }).click()
  await expect(page).toHaveURL(/\/clinics$/)
}

const faults = [
  { name: 'truncate', bytes: 700 },
  { name: 'truncate', bytes: 1_500 },
  { name: 'wrong-content-type' },
  { name: 'error-500-after-commit' },
  { name: 'drop-answer' },
  { name: 'invalid-client' },
  { name: 'redirect' },
]

async function oneWay(page: Page, meanwhile: () => Promise<unknown>): Promise<void> {
  const authorizeUrl = await pressConnect(page.context())
  const callback = await answerAtDigitail(page.context(), authorizeUrl, grace)
  await meanwhile()
  await page.goto(callback.href)
}

/** Connects go wrong in every way, one of them because our own database fails. */
export async function failToConnect(page: Page, database: pg.Client): Promise<void> {
  for (const fault of faults) await oneWay(page, () => sandbox.post('faults', { ...fault, times: 1 }))
  await database.query(
    `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'the disk is full'; END $$;
     CREATE TRIGGER refuse BEFORE INSERT ON "TokenSet" FOR EACH ROW EXECUTE FUNCTION refuse()`,
  )
  await oneWay(page, async () => undefined)
  await database.query('DROP TRIGGER refuse ON "TokenSet"')
  const strange = 'state=strange-and-unknown-state&code=strange-and-unknown-code'
  await page.goto(`${new URL(page.url()).origin}/connect/digitail/callback?${strange}`)
}

/** A clinic is connected, refreshed with and without trouble, refused, and reconnected. */
export async function liveThrough(page: Page, appUrl: string): Promise<void> {
  await page.goto(`${appUrl}/clinics`)
  await leaveForDigitail(page)
  await allowAs(page, emily)
  await page.getByRole('button', { name: 'Yes, connect' }).click()
  await expect(today(page)).toContainText('Read from Digitail')
  await sandbox.post('settings', { graceSeconds: 3_600 })
  for (const fault of [null, { name: 'truncate', bytes: 1_500 }, { name: 'error-500-after-commit' }]) {
    await sandbox.post('expire', { userId: emily.id })
    if (fault !== null) await sandbox.post('faults', { ...fault, times: 1 })
    await page.reload()
    await expect(today(page)).not.toContainText('Asking Digitail')
  }
  await sandbox.post('faults', { name: 'error-500-before-commit', for: 'api', times: 3 })
  await page.reload()
  await expect(today(page)).not.toContainText('Asking Digitail')
  await leaveForReconnect(page)
  await allowAs(page, emily)
  await expect(today(page)).toContainText('Read from Digitail')
}

/** Disconnects, with a provider that takes tokens back: its grant is gone as well. */
export async function disconnectAndRevoke(page: Page): Promise<void> {
  await sandbox.post('settings', { revocation: true })
  const before = await liveGrants(emily)
  await page.locator('summary', { hasText: 'Disconnect' }).click()
  await page.getByRole('button', { name: 'Disconnect now' }).click()
  await expect(page.getByRole('main').locator('header')).toContainText('Disconnected')
  expect((await liveGrants(emily)).length, 'O-18: Digitail was told').toBe(before.length - 1)
}
