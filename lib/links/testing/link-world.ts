import { comeBack } from '@/lib/connect/testing/connect-world'
import { visitDigitail } from '@/lib/connect/testing/digitail-visit'
import { db } from '@/lib/infra/db'
import { type CreateConnectLink, createConnectLink } from '../create-connect-link'
import { decideByLink } from '../decide-by-link'
import type { LinkResult } from '../link-result'
import { startByLink } from '../start-by-link'

export type MadeLink = { linkId: string; token: string; url: string }

/** Makes a link as the app itself would, unless told otherwise. */
export async function makeLink(
  clinic: CreateConnectLink['clinic'],
  more: Partial<CreateConnectLink> = {},
): Promise<MadeLink> {
  const made = await createConnectLink({
    actor: { kind: 'system', name: 'test' },
    clinic,
    purpose: 'connect',
    recipient: null,
    lifetimeHours: 24,
    requestId: null,
    ...more,
  })
  if (made.kind !== 'created') throw new Error(`no link was made: ${made.kind}`)
  return { ...made, token: new URL(made.url).pathname.split('/').at(-1) ?? '' }
}

/** Presses the button of a link's page. @returns where it leads */
export async function pressLink({ token }: MadeLink, browser = 'front-desk'): Promise<URL> {
  const started = await startByLink({ token, browser, requestId: null })
  if (started.kind !== 'leave') throw new Error(`the link did not lead to Digitail: ${started.result}`)
  return started.url
}

/** Comes back from Digitail without being signed in. */
export const holderComesBack = (callback: URL, browser: string | null = 'front-desk') =>
  comeBack(callback, { actor: null, browser })

/** The whole way up to the question. @returns id of the pending connection */
export async function linkUntilQuestion(link: MadeLink, user: number, browser = 'front-desk'): Promise<string> {
  const callback = await visitDigitail(await pressLink(link, browser), user)
  const result = await holderComesBack(callback, browser)
  if (result.kind !== 'link-confirm') throw new Error(`no question was asked: ${JSON.stringify(result)}`)
  return result.connectionId
}

/** Answers the question. */
export async function answer(
  id: string,
  decision: 'yes' | 'ask' | 'no',
  chosen: number[] = [],
  { browser = 'front-desk', replaces = [] }: { browser?: string | null; replaces?: string[] } = {},
): Promise<LinkResult> {
  return (await decideByLink({ id, browser, decision, chosen, replaces, requestId: null })).result
}

/** Everything that connecting could have changed, to see that nothing did. */
export async function standing(): Promise<unknown> {
  const [connections, tokens, clinics, members] = await Promise.all([
    db().connection.findMany({ orderBy: { id: 'asc' }, select: { id: true, status: true, liveKey: true } }),
    db().tokenSet.findMany({ orderBy: { connectionId: 'asc' }, select: { connectionId: true, generation: true } }),
    db().clinic.findMany({ orderBy: { id: 'asc' }, select: { id: true, connectionId: true } }),
    db().membership.count(),
  ])
  return { connections, tokens, clinics, members }
}

/** Lets a link run out. */
export async function runOut({ linkId }: MadeLink): Promise<void> {
  await db().$executeRaw`UPDATE "ConnectLink" SET "expiresAt" = clock_timestamp() WHERE "id" = ${linkId}::uuid`
}

/** The words on the trail about links, oldest first. */
export async function linkTrail(): Promise<string[]> {
  const rows = await db().auditEvent.findMany({ where: { action: { startsWith: 'link.' } }, orderBy: { id: 'asc' } })
  return rows.map(({ action }) => action)
}
