import type { SignedIn } from '../../bench/world/people'
import type { App } from '../world/app'

/** An answer as a browser that follows nothing sees it. */
export type Seen = { status: number; location: string; text: string; cookies: string[] }

/** Sends what a signed-in browser would. @param form POST with these fields; without it GET */
export async function send(
  { server, appUrl }: App,
  person: { cookie: string },
  path: string,
  form?: URLSearchParams,
): Promise<Seen> {
  const posted = {
    origin: appUrl,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  }
  const answer = await fetch(`${server.origin}${path}`, {
    method: form === undefined ? 'GET' : 'POST',
    headers: { cookie: person.cookie, ...(form && posted) },
    body: form?.toString() ?? null,
    redirect: 'manual',
  })
  return {
    status: answer.status,
    location: answer.headers.get('location') ?? '',
    text: await answer.text(),
    cookies: answer.headers.getSetCookie().map((each) => each.split(';')[0] ?? ''),
  }
}

/** Presses the button and comes back at once: the provider behind takes any code. @returns where that ends */
export async function pressAndReturn(app: App, person: SignedIn, query: Record<string, string> = { code: 'any' }) {
  const pressed = await send(app, person, '/connect/digitail/start', new URLSearchParams({ returnPath: '/clinics' }))
  const state = URL.canParse(pressed.location) ? new URL(pressed.location).searchParams.get('state') : null
  if (state === null) throw new Error(`the button led nowhere: ${pressed.status} ${pressed.location}`)
  const cookie = [person.cookie, ...pressed.cookies].join('; ')
  return send(app, { cookie }, `/connect/digitail/callback?${new URLSearchParams({ ...query, state })}`)
}

/** Says yes to all clinics of a question. @param question its path @returns where that ends */
export async function sayYes(app: App, person: SignedIn, question: string, clinics: number[]): Promise<Seen> {
  const chosen = clinics.map((id): [string, string] => ['clinic', String(id)])
  return send(app, person, `${question}/decide`, new URLSearchParams([['decision', 'yes'], ...chosen]))
}
