import type { APIResponse, BrowserContext } from '@playwright/test'
import { expect, test } from '../fixtures'
import { world } from '../start/world'
import { emily, grace } from './digitail-people'
import { allowAs, leaveForDigitail } from './in-a-browser'
import { answerAtDigitail, askAbout, pressConnect } from './over-http'
import { cookiesOf, rawRequest } from './raw-request'
import { tokenRequests } from './truth'

test('O-01 O-02 O-16 the request to Digitail asks for a code with S256, for no scope, and holds nothing secret', async ({
  context,
  signInAs,
}) => {
  await signInAs('staff')
  const [one, other] = [await pressConnect(context), await pressConnect(context)]
  expect(`${one.origin}${one.pathname}`).toBe(`${world().sandboxUrl}/oauth/authorize`)
  const parameters = Object.fromEntries(one.searchParams)
  expect(parameters).toEqual({
    client_id: 'browser-tests',
    redirect_uri: `${world().appUrl}/connect/digitail/callback`,
    response_type: 'code',
    state: expect.stringMatching(/^[\w-]{43,}$/),
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
  })
  for (const name of ['state', 'code_challenge']) {
    expect(one.searchParams.get(name), `${name} is new each time`).not.toBe(other.searchParams.get(name))
  }
})

function setCookies(answer: APIResponse): string[] {
  return answer.headersArray().flatMap(({ name, value }) => (name.toLowerCase() === 'set-cookie' ? [value] : []))
}

test('W-05 every cookie is closed to scripts and to other sites', async ({ context, page }) => {
  const answers: APIResponse[] = []
  const post = async (path: string, form: Record<string, string> = {}) => {
    const headers = { origin: world().appUrl }
    answers.push(await context.request.post(path, { form, headers, maxRedirects: 0 }))
  }
  await post('/sign-in/demo', { person: 'staff' })
  await post('/connect/digitail/start')
  await page.goto('/clinics')
  expect(await page.evaluate(() => document.cookie)).toBe('')
  await post('/sign-out')
  const cookies = answers.flatMap(setCookies)
  expect(cookies.length).toBeGreaterThanOrEqual(3)
  for (const cookie of cookies) {
    const [, ...attributes] = cookie.split('; ').map((part) => part.toLowerCase())
    expect(attributes, cookie.split('=')[0]).toEqual(expect.arrayContaining(['httponly', 'samesite=lax', 'path=/']))
    expect(attributes.some((attribute) => attribute.startsWith('domain'))).toBe(false)
    expect(cookie.length).toBeLessThan(4_096)
  }
})

/** What each way of coming back answers. */
async function answersOfTheCallback(context: BrowserContext): Promise<[string, APIResponse][]> {
  const open = (url: URL) => context.request.get(url.href, { maxRedirects: 0 })
  const [allowed, denied] = [
    await answerAtDigitail(context, await pressConnect(context), emily),
    await answerAtDigitail(context, await pressConnect(context), emily, 'deny'),
  ]
  const strange = new URL('/connect/digitail/callback?state=strange&code=strange', world().appUrl)
  return [
    ['success', await open(allowed)],
    ['the second time', await open(allowed)],
    ['a denial', await open(denied)],
    ['a strange state', await open(strange)],
    ['no parameters', await open(new URL('/connect/digitail/callback', world().appUrl))],
  ]
}

test('O-11 the callback leaves for a clean address at once, and is kept nowhere', async ({ context, signInAs }) => {
  await signInAs('staff')
  for (const [way, answer] of await answersOfTheCallback(context)) {
    const { location, ...headers } = answer.headers()
    expect(answer.status(), way).toBe(303)
    expect(location, way).toMatch(/^\/connect\/(confirm\/[0-9a-f-]{36}|result\/[a-z-]+\?ref=[0-9a-f]{8})$/)
    expect(headers, way).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    expect(headers['content-security-policy'], way).toContain("default-src 'none'")
    expect(headers['x-content-type-options'], way).toBe('nosniff')
    expect(await answer.text(), way).toBe('')
  }
})

test('O-11 B-11 neither history nor referrer hold the code', async ({ page, signInAs }) => {
  await signInAs('staff')
  await page.goto('/clinics')
  await leaveForDigitail(page)
  await allowAs(page, emily)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this your clinic?')
  expect(await page.evaluate(() => document.referrer)).not.toMatch(/code=|state=/)
  const inspector = await page.context().newCDPSession(page)
  const { entries } = await inspector.send('Page.getNavigationHistory')
  expect(entries.length).toBeGreaterThanOrEqual(3)
  expect(entries.map(({ url }) => url).filter((url) => /[?&]code=/.test(url))).toEqual([])
  const resources = await page.evaluate(() => performance.getEntries().map(({ name }) => name))
  expect(resources.filter((name) => /[?&](code|state)=/.test(name))).toEqual([])
})

const lookers: [string, string, Record<string, string>][] = [
  ['HEAD', 'HEAD', {}],
  ['Sec-Purpose: prefetch', 'GET', { 'sec-purpose': 'prefetch' }],
  ['Sec-Purpose: prefetch;prerender', 'GET', { 'sec-purpose': 'prefetch;prerender' }],
  ['Purpose: prefetch', 'GET', { purpose: 'prefetch' }],
  ['X-Moz: prefetch', 'GET', { 'x-moz': 'prefetch' }],
  ['Next-Router-Prefetch', 'GET', { 'next-router-prefetch': '1' }],
]

test('O-21 link checkers and prefetches use nothing up: the person after them gets through', async ({
  context,
  page,
  signInAs,
}) => {
  await signInAs('staff')
  const callback = await answerAtDigitail(context, await pressConnect(context), grace)
  const cookie = await cookiesOf(context)
  for (const [looker, method, headers] of lookers) {
    const answer = await rawRequest(method, `${callback.pathname}${callback.search}`, { ...headers, cookie })
    expect(answer.status, looker).toBe(204)
    expect(answer.headers['cache-control'], looker).toBe('no-store')
  }
  expect(await tokenRequests()).toBe(0)
  await page.goto(callback.href)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this your clinic?')
})

test('O-21 a link checker that follows the question confirms nothing', async ({ context, page, signInAs }) => {
  await signInAs('staff')
  const question = await askAbout(context, grace)
  const cookie = await cookiesOf(context)
  for (const method of ['HEAD', 'GET']) expect((await rawRequest(method, question, { cookie })).status).toBe(200)
  await page.goto(question)
  await expect(page.getByRole('button', { name: 'Yes, connect' })).toBeVisible()
})
