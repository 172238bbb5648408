import { type Answer, type Client, header, type Question } from '../http/client'

/** What an answer decided: whether the page is shown, where it leads instead, and whether it holds what is guarded. */
export type Decision = {
  did: 'shown' | 'sent away' | 'refused' | 'failed'
  to: string
  tells: string | null
  /** Out of the app, when it leads there. */
  away: string | null
}

const kinds = ['shown', 'sent away', 'refused', 'failed'] as const
const mostHops = 4

const targetOf = (location: string) => new URL(location, 'http://localhost').pathname

// A router is answered with 200 and told in the text; the words are Next's own.
function toldToRouter({ body, headers }: Answer): Pick<Decision, 'did' | 'to'> | null {
  if (!String(headers['content-type']).startsWith('text/x-component')) return null
  const [, location] = /NEXT_REDIRECT;\w+;([^;]+);/.exec(body) ?? []
  if (location !== undefined) return { did: 'sent away', to: targetOf(location) }
  return /NEXT_HTTP_ERROR_FALLBACK;40[134]/.test(body) ? { did: 'refused', to: '' } : null
}

function toldByStatus(answer: Answer): Pick<Decision, 'did' | 'to'> {
  const did = kinds[Math.floor(answer.status / 100) - 2] ?? 'failed'
  return { did, to: did === 'sent away' ? targetOf(header(answer, 'location')) : '' }
}

/** @param marks words that only stand on guarded pages */
function decisionOf(answer: Answer, marks: string[]): Decision {
  const location = header(answer, 'location')
  return {
    ...(toldToRouter(answer) ?? toldByStatus(answer)),
    tells: marks.find((mark) => answer.body.includes(mark)) ?? null,
    away: /^(https?:)?\/\/(?!localhost)/.test(location) ? location : null,
  }
}

// Next sends a spelling to its usual one, and a router to the address with a sum of its headers.
function isSameAddress(location: string, path: string): boolean {
  const plain = (text: string) => targetOf(text.replaceAll('\\', '/').replace(/^\/+/, '/')).replace(/\/$/, '')
  return plain(location.replace(/^https?:\/\/localhost(:\d+)?/, '')) === plain(path)
}

/** Asks, and again where that only leads to another spelling of the same address. @returns what was decided there */
export async function decide(client: Client, question: Question, marks: string[]) {
  let { path } = question
  for (let hop = 0; ; hop += 1) {
    const answer = await client.ask({ ...question, path })
    const location = header(answer, 'location')
    const isOn = answer.status >= 300 && answer.status < 400 && isSameAddress(location, path) && hop < mostHops
    if (!isOn) return { status: answer.status, decision: decisionOf(answer, marks) }
    path = location.replace(/^https?:\/\/localhost(:\d+)?/, '')
  }
}

export const sameDecision = (one: Decision, other: Decision): boolean =>
  one.did === other.did && one.to === other.to && one.tells === other.tells

/** Whether another spelling of an address decides as the usual one, or is no address of ours. */
export const isNoMore = (usual: Decision, spelt: Decision): boolean =>
  sameDecision(usual, spelt) || (spelt.did === 'refused' && spelt.tells === null)

export const decisionWords = ({ did, to, tells }: Decision): string =>
  `${did}${to === '' ? '' : ` to ${to}`}${tells === null ? '' : `, telling ${tells}`}`
