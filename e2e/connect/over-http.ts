import type { APIResponse, BrowserContext } from '@playwright/test'
import { world } from '../start/world'
import type { DigitailPerson } from './digitail-people'

type Fields = Record<string, string> | [string, string][]

/** Posts a form as a page of the app would, with the cookies of a browser; follows nothing. */
export function postForm(context: BrowserContext, path: string, fields: Fields = {}): Promise<APIResponse> {
  return context.request.post(new URL(path, world().appUrl).href, {
    data: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: world().appUrl },
    maxRedirects: 0,
  })
}

/** @returns where an answer sends the browser */
export function locationOf(answer: APIResponse): string {
  const location = answer.headers().location
  if (answer.status() !== 303 || location === undefined) throw new Error(`not sent anywhere: ${answer.status()}`)
  return location
}

/** Presses "Connect with Digitail". @param fields such as `clinicId` for a reconnect @returns Digitail's address */
export async function pressConnect(context: BrowserContext, fields: Fields = {}): Promise<URL> {
  return new URL(locationOf(await postForm(context, '/connect/digitail/start', fields)))
}

function atDigitail(context: BrowserContext, url: URL, form: Record<string, string>): Promise<APIResponse> {
  return context.request.post(url.href, { form, maxRedirects: 0 })
}

/** Signs in at the sandbox and says yes or no there. @returns the callback address, not yet opened */
export async function answerAtDigitail(
  context: BrowserContext,
  authorizeUrl: URL,
  person: DigitailPerson,
  decision: 'allow' | 'deny' = 'allow',
): Promise<URL> {
  await atDigitail(context, new URL(`/oauth/login${authorizeUrl.search}`, authorizeUrl), { user: String(person.id) })
  const consent = await (await context.request.get(authorizeUrl.href)).text()
  const token = /name="token" value="([^"]+)"/.exec(consent)?.[1] ?? ''
  const location = (await atDigitail(context, authorizeUrl, { token, decision })).headers().location
  if (!location?.startsWith(world().appUrl)) throw new Error('the sandbox did not send the browser back')
  return new URL(location)
}

/** Opens a callback address without following. @returns the path that it leads to */
export async function comeBack(context: BrowserContext, callback: URL): Promise<string> {
  return locationOf(await context.request.get(callback.href, { maxRedirects: 0 }))
}

/** The whole way to the question. @returns its path */
export async function askAbout(context: BrowserContext, person: DigitailPerson, fields: Fields = {}): Promise<string> {
  const path = await comeBack(context, await answerAtDigitail(context, await pressConnect(context, fields), person))
  if (!path.startsWith('/connect/confirm/')) throw new Error(`no question was asked: ${path}`)
  return path
}

/** The whole way, with a yes to these clinics. @returns where it ends */
export async function connect(
  context: BrowserContext,
  person: DigitailPerson,
  clinics: readonly number[] = person.clinics,
): Promise<string> {
  const question = await askAbout(context, person)
  const page = await (await context.request.get(new URL(question, world().appUrl).href)).text()
  const replaces = [...page.matchAll(/name="replaces" value="([^"]+)"/g)].map(([, mark]) => ['replaces', mark ?? ''])
  const chosen = clinics.map((id) => ['clinic', String(id)])
  const fields = [['decision', 'yes'], ...chosen, ...replaces].map(([name = '', value = '']): [string, string] => [
    name,
    value,
  ])
  const path = locationOf(await postForm(context, `${question}/decide`, fields))
  if (!path.includes('connected=1')) throw new Error(`not connected: ${path}`)
  return path
}
