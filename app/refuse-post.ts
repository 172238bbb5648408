import { brand } from '@/components/brand'
import { messagesFor } from '@/components/messages/messages-for'
import type { Person } from '@/lib/auth/person'
import { clientMark } from '@/lib/infra/client-mark'
import { formIsTooLarge } from '@/lib/infra/read-form'
import { isSameOrigin } from '@/lib/infra/same-origin'
import { foreignOrigin } from '@/lib/infra/see-other'
import { smallPage } from '@/lib/infra/small-page'
import { countTowards, type RateLimit, waitWithoutCounting } from '@/lib/store/rate-limits'

const accent = { light: brand.accent.light.accent, dark: brand.accent.dark.accent }

/** What every small page has, and its words, in the language of whoever asked. */
function pageFor(request: Request) {
  const { language, direction, refusals } = messagesFor(request)
  return { refusals, look: { language, direction, link: { href: '/', label: refusals.home }, accent } }
}

const markOf = (request: Request) => clientMark(request) ?? 'unknown'

/** @returns the seconds that this client has to wait, or null: asked without counting, and without a query */
export function floodWait(request: Request, limit: RateLimit): number | null {
  return waitWithoutCounting(limit, markOf(request))
}

/** Counts one more of this client. @returns the seconds that it has to wait, or null */
export function countFlood(request: Request, limit: RateLimit): Promise<number | null> {
  return countTowards(limit, markOf(request))
}

/** @returns 429 for a client that asks too often, and null for everybody else; a way to count where nobody is known yet */
export async function refuseFlood(request: Request, limit: RateLimit): Promise<Response | null> {
  return await tooOften(request, limit, markOf(request))
}

/** @returns 429 for a person who presses buttons faster than anybody can, and null otherwise */
export async function refuseHaste(request: Request, person: Pick<Person, 'id'>): Promise<Response | null> {
  return await tooOften(request, 'press', person.id)
}

async function tooOften(request: Request, limit: RateLimit, who: string): Promise<Response | null> {
  const seconds = await countTowards(limit, who)
  if (seconds === null) return null
  const { refusals, look } = pageFor(request)
  const { title, sentence } = refusals.tooOften
  const headers = { 'Retry-After': String(seconds) }
  return smallPage(request, { ...look, status: 429, title, sentence: sentence(seconds), headers })
}

/**
 * What every POST handler asks before anything else: was the form sent from a page of ours, and is it of a form's size.
 *
 * @returns 403, 411 or 413, or null to go on
 */
export function refusePost(request: Request): Response | null {
  if (!isSameOrigin(request)) return foreignOrigin()
  return refuseLarge(request)
}

/** For the one form that others may send too. @returns 411 or 413, or null to go on */
export function refuseLarge(request: Request): Response | null {
  const fault = formIsTooLarge(request)
  if (fault === null) return null
  const { refusals, look } = pageFor(request)
  return smallPage(request, { ...look, status: fault, ...refusals.tooLarge })
}
