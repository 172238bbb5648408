/** The vet of one clinic, among the people of the sandbox. */
const vet = { id: 5101, clinic: 1201 }

/** Somebody with a browser. */
export type Visitor = { appUrl: string; sandboxUrl: string; cookies: Map<string, string> }

/** Opens a page or, with a form, sends it. */
export async function ask(visitor: Visitor, url: string, form?: Record<string, string>): Promise<Response> {
  const { appUrl, cookies } = visitor
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const answer = await fetch(new URL(url, appUrl), {
    method: form === undefined ? 'GET' : 'POST',
    headers: { cookie, origin: appUrl },
    redirect: 'manual',
    ...(form && { body: new URLSearchParams(form) }),
  })
  for (const set of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
    cookies.set(name, value)
  }
  return answer
}

/** @returns where an answer sends the browser */
export const leadsTo = (answer: Response) => answer.headers.get('location') ?? `nowhere (${answer.status})`

/** @returns the page that a browser ends at */
export async function openPage(visitor: Visitor, url: string): Promise<string> {
  const answer = await ask(visitor, url)
  const next = answer.headers.get('location')
  return next === null ? await answer.text() : await openPage(visitor, next)
}

/** Chooses the vet and presses Allow, as the page that asks says. */
async function allowAtDigitail({ sandboxUrl }: Visitor, authorizeUrl: string): Promise<string> {
  const user = String(vet.id)
  const login = { method: 'POST', body: new URLSearchParams({ user }), redirect: 'manual' } as const
  const signedIn = await fetch(`${sandboxUrl}/oauth/login?`, login)
  const headers = { cookie: signedIn.headers.getSetCookie().at(-1)?.split(';')[0] ?? '' }
  const asked = await (await fetch(authorizeUrl, { headers })).text()
  const [, token = ''] = /name="token" value="([^"]+)"/.exec(asked) ?? []
  const body = new URLSearchParams({ token, decision: 'allow' })
  return leadsTo(await fetch(authorizeUrl, { method: 'POST', headers, body, redirect: 'manual' }))
}

/**
 * Signs in at a running demo as clinic staff and connects a clinic, as a browser would.
 *
 * @returns the page after signing in, the address of the clinic's, and a way to open pages
 */
export async function connectAtDemo(appUrl: string, sandboxUrl: string) {
  const visitor: Visitor = { appUrl, sandboxUrl, cookies: new Map() }
  const home = await openPage(visitor, leadsTo(await ask(visitor, '/sign-in/demo', { person: 'staff' })))
  const authorizeUrl = leadsTo(await ask(visitor, '/connect/digitail/start', { purpose: 'connect' }))
  const question = leadsTo(await ask(visitor, await allowAtDigitail(visitor, authorizeUrl)))
  const decided = await ask(visitor, `${question}/decide`, { decision: 'yes', clinic: String(vet.clinic) })
  const [clinic = ''] = leadsTo(decided).split('?')
  if (!clinic.startsWith('/clinics/')) throw new Error(`the demo did not connect the clinic: ${leadsTo(decided)}`)
  return { home, clinic, open: (path: string) => openPage(visitor, path) }
}
