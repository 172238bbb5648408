import type { APIResponse, BrowserContext, Page } from '@playwright/test'
import type pg from 'pg'
import { z } from 'zod'
import { locationOf, postForm } from '../connect/over-http'
import { expect } from '../fixtures'

/** Makes a link as an admin who is signed in in this browser. @returns its own page and the secret address */
export async function makeLink(
  admin: BrowserContext,
  fields: Record<string, string>,
): Promise<{ page: string; path: string }> {
  const made = locationOf(await postForm(admin, '/admin/links/create', { hours: '24', ...fields }))
  const page = made.split('?')[0] ?? ''
  const html = await (await admin.request.get(page)).text()
  const path = /value="https?:\/\/[^"/]+(\/link\/[\w-]{43})"/.exec(html)?.[1]
  if (path === undefined) throw new Error(`the address is not shown: ${made}`)
  return { page, path }
}

/** Presses the button of a link's page without the page. @returns Digitail's address */
export async function pressLink(holder: BrowserContext, path: string): Promise<URL> {
  return new URL(locationOf(await postForm(holder, '/link/start', { token: path.split('/').at(-1) ?? '' })))
}

/** On a link's page: presses the button and waits until it is at Digitail. */
export async function leaveByLink(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.getByRole('button', { name: 'Connect with Digitail' }).click()
  await page.waitForURL('**/oauth/authorize?**')
}

export async function expectHeading(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible()
}

const linkRow = z.object({
  opens: z.number(),
  presses: z.number(),
  openedAt: z.date().nullable(),
  startedAt: z.date().nullable(),
  completedAt: z.date().nullable(),
})

/** @returns what the database says of the only link */
export async function storedLink(database: pg.Client): Promise<z.infer<typeof linkRow>> {
  const { rows } = await database.query('SELECT * FROM "ConnectLink"')
  return z.tuple([linkRow]).parse(rows)[0]
}

/** What a mail scanner does with an address. */
export async function scan(scanner: BrowserContext, path: string): Promise<APIResponse[]> {
  const answers: APIResponse[] = []
  for (const method of ['HEAD', 'GET', 'HEAD', 'GET']) {
    answers.push(await scanner.request.fetch(path, { method, maxRedirects: 0 }))
  }
  return answers
}
