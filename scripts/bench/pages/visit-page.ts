import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page, Response } from '@playwright/test'
import { z } from 'zod'

export type Screen = { name: string; width: number; height: number }

/** What a browser met on a page. */
export type Visit = {
  /** Gzipped bytes of all scripts: each file, and what stands in the page itself. */
  scriptBytes: number
  /** Cumulative layout shift, from the first paint until after scrolling to the end and back. */
  layoutShift: number
}

const watchShifts = `
  window.benchShift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.benchShift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })`

const settle = `(async () => {
  const frames = async (count) => { while (count-- > 0) await new Promise(requestAnimationFrame) }
  await document.fonts.ready
  scrollTo(0, document.documentElement.scrollHeight)
  await frames(10)
  scrollTo(0, 0)
  await frames(10)
  return window.benchShift
})()`

const inline = `[...document.querySelectorAll('script:not([src])')].map((script) => script.textContent).join('\\n')`

const gzipped = (text: Buffer | string) => (text.length === 0 ? 0 : gzipSync(text).length)

async function open(page: Page, url: string): Promise<Response[]> {
  const scripts: Response[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response)
  })
  const answer = await page.goto(url, { waitUntil: 'networkidle' })
  if (!answer?.ok() || page.url() !== url) throw new Error(`${url} did not open: ${answer?.status()} ${page.url()}`)
  return scripts
}

async function signIn(context: BrowserContext, url: string, cookie: string): Promise<void> {
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }])
}

/** Opens a page in a new browser session with nothing cached, waits until it is at rest, and measures. */
export async function visitPage(
  browser: Browser,
  { url, cookie, screen }: { url: string; cookie: string | null; screen: Screen },
): Promise<Visit> {
  const { width, height } = screen
  const context = await browser.newContext({ viewport: { width, height } })
  try {
    if (cookie !== null) await signIn(context, url, cookie)
    const page = await context.newPage()
    await page.addInitScript(watchShifts)
    const scripts = await open(page, url)
    const files = await Promise.all(scripts.map(async (script) => gzipped(await script.body())))
    const own = gzipped(z.string().parse(await page.evaluate(inline)))
    const layoutShift = z.number().parse(await page.evaluate(settle))
    return { scriptBytes: files.reduce((sum, each) => sum + each, own), layoutShift }
  } finally {
    await context.close()
  }
}
