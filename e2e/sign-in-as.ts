import type { BrowserContext } from '@playwright/test'
import { world } from './start/world'

export type DemoPerson = 'staff' | 'admin'

/** Presses the demo's button for a person, without the page: the context has the session afterwards. */
export async function signInAs(context: BrowserContext, person: DemoPerson): Promise<void> {
  const { appUrl } = world()
  const answer = await context.request.post(`${appUrl}/sign-in/demo`, {
    form: { person },
    headers: { origin: appUrl },
    maxRedirects: 0,
  })
  if (answer.status() !== 303) throw new Error(`The demo sign-in answered ${answer.status()}.`)
}
