import type { SignedIn } from '../world/people'
import type { DigitailUser } from '../world/sandbox'
import type { World } from '../world/world'
import type { TimedClient } from './timed-client'

/** A press of the button that led to the sandbox. */
export type Started = { person: SignedIn; browserCookie: string; authorizeUrl: URL; ms: number }

/** Someone whom the sandbox sends back, ready to arrive at the app. */
export type Returning = { cookie: string; path: string; code: string }

const form = 'application/x-www-form-urlencoded'

/** Presses "Connect with Digitail" as this person's browser would. @throws when it did not lead to the sandbox */
export async function pressButton(
  world: Pick<World, 'appUrl' | 'recorder'>,
  client: TimedClient,
  person: SignedIn,
): Promise<Started> {
  const answer = await client.send({
    method: 'POST',
    path: '/connect/digitail/start',
    headers: {
      cookie: person.cookie,
      origin: world.appUrl,
      'sec-fetch-site': 'same-origin',
      'content-type': form,
    },
    body: 'returnPath=%2Fclinics',
  })
  const browserCookie = answer.cookies.find((each) => each.startsWith('digitail-connect.browser='))?.split(';')[0]
  const isOnItsWay = answer.status === 303 && answer.location.startsWith(`${world.recorder.origin}/oauth/authorize?`)
  if (!isOnItsWay || browserCookie === undefined) {
    throw new Error(`the button led nowhere: ${answer.status} ${new URL(answer.location, world.appUrl).pathname}`)
  }
  return { person, browserCookie, authorizeUrl: new URL(answer.location), ms: answer.ms }
}

/** Lets the sandbox's person allow it. Not measured: this is time at Digitail. */
export async function allow(
  world: World,
  { person, browserCookie, authorizeUrl }: Started,
  user: DigitailUser = 'vet',
): Promise<Returning> {
  return { cookie: `${person.cookie}; ${browserCookie}`, ...(await world.sandbox.visit(authorizeUrl, user)) }
}

/** The question that a callback led to, and how long it took without the time in which the sandbox worked on it. */
export type Asked = { confirmPath: string; netMs: number }

/** Arrives at the callback. @throws when it did not end at the question "Is this your clinic?" */
export async function arrive(world: World, client: TimedClient, { cookie, path, code }: Returning): Promise<Asked> {
  const { status, location, ms } = await client.send({ method: 'GET', path, headers: { cookie } })
  if (status !== 303 || !location.startsWith('/connect/confirm/')) {
    throw new Error(`the callback did not end at the question: ${status} ${location}`)
  }
  return { confirmPath: location, netMs: ms - world.recorder.timeOf(code) }
}

/** The bare handler's one INSERT. @returns milliseconds */
export async function insertBare(client: TimedClient): Promise<number> {
  const { status, ms } = await client.send({ method: 'POST', path: '/insert' })
  if (status !== 204) throw new Error(`the bare handler answered ${status}`)
  return ms
}
