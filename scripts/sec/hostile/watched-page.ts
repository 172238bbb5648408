import type { Browser, Page } from '@playwright/test'
import type { SignedIn } from '../../bench/world/people'
import type { App } from '../world/app'

/** What ran, and what the policy had to stop because it got into a page. */
export type Watch = { ran: string[]; stopped: string[] }

/** A page of a signed-in browser, watched for anything that runs. */
export async function openPage(browser: Browser, app: App, { cookie }: SignedIn, watch: Watch): Promise<Page> {
  const context = await browser.newContext()
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: app.appUrl }])
  await context.exposeBinding('xss', ({ page }) => watch.ran.push(page.url()))
  await context.exposeBinding('stopped', ({ page }, what: string) => watch.stopped.push(`${what} on ${page.url()}`))
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'stopped')
      // Pictures are asked for by address; a script or style that is stopped was written by somebody else.
      if (typeof report === 'function' && !event.effectiveDirective.startsWith('img')) {
        const element = event.target instanceof Element ? event.target.outerHTML.slice(0, 300) : 'a script'
        report(`${event.effectiveDirective} in ${event.sourceFile}:${event.lineNumber} at ${element}`)
      }
    })
  })
  return await context.newPage()
}

/** Payloads in a page that escapes nothing: how many of them would have run. */
export async function runUnescaped(browser: Browser, payloads: string[]): Promise<number> {
  const context = await browser.newContext()
  const ran = new Set<number>()
  let at = 0
  await context.exposeBinding('xss', () => ran.add(at))
  const page = await context.newPage()
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>x</title><p title="${payloads[at]}">${payloads[at]}</p><script>var x = "${payloads[at]}"</script>`,
    }),
  )
  for (at = 0; at < payloads.length; at += 1) {
    await page.goto('http://unescaped.test/', { waitUntil: 'load' }).catch(() => undefined)
    await page.waitForTimeout(30)
  }
  await context.close()
  return ran.size
}
