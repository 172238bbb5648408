import fc from 'fast-check'
import { pressButton } from '../../bench/connect/start-and-return'
import { timedClient } from '../../bench/connect/timed-client'
import type { SignedIn } from '../../bench/world/people'
import { inParallel } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import { type Answer, type Client, header, openClient } from '../http/client'
import type { Row, RowInput } from '../row'
import type { App } from '../world/app'
import { type CallbackQuestion, callbackQuestions } from './callback-questions'

const width = 24
const batch = 2_000
const freshEach = 200
const path = '/connect/digitail/callback'

type Finds = { statuses: Map<number, number>; faults: string[]; sent: number }

function isBad(answer: Answer, app: App): string | null {
  if (answer.status >= 500) return `answered ${answer.status}`
  const location = header(answer, 'location')
  const leavesFor = location === '' || new URL(location, app.appUrl).origin === app.appUrl
  return leavesFor && (location === '' || /^\/(?![/\\])/.test(location)) ? null : `leads to ${location}`
}

// States that a person has just made, known to somebody who is neither that person nor in that browser.
async function freshStates(app: App, people: SignedIn[]): Promise<string[]> {
  const client = timedClient(app.server.origin, 4)
  const started = await Promise.all(people.map((person) => pressButton(app, client, person)))
  await client.close()
  return started.map(({ authorizeUrl }) => authorizeUrl.searchParams.get('state') ?? '')
}

async function askBatch(client: Client, app: App, questions: CallbackQuestion[], states: string[], finds: Finds) {
  await inParallel(questions.length, width, async (index) => {
    const { method, query, headers } = questions[index] ?? { method: 'GET', query: '', headers: {} }
    const state = states[Math.floor(index / freshEach) % states.length] ?? ''
    const asked = { method, path: `${path}?${query.replaceAll('{live}', state)}`, headers, body: null }
    const answer = await client.knock(asked).catch((error: unknown) => String(error))
    finds.sent += 1
    const fault = typeof answer === 'string' ? answer : isBad(answer, app)
    if (typeof answer !== 'string') finds.statuses.set(answer.status, (finds.statuses.get(answer.status) ?? 0) + 1)
    if (fault !== null) finds.faults.push(`${method} ${asked.path.slice(0, 200)}: ${fault}`)
  })
}

// Characters that no HTTP client may send are sent as percent codes.
const sendable = (query: string) => query.replaceAll(/[^\u0021-\u007e]|#/g, (letter) => encodeURIComponent(letter))

async function knockOften(kind: keyof typeof callbackQuestions, { world, trials, seed }: RowInput): Promise<Tally> {
  const app = await world.app('callbacks', { LOG_LEVEL: 'error' })
  const client = openClient(app.server.origin, width)
  const finds: Finds = { statuses: new Map(), faults: [], sent: 0 }
  const begun = performance.now()
  app.recorder.takeTokenTimes()
  for (let from = 0; from < trials; from += batch) {
    const states = await freshStates(app, await app.people(batch / freshEach))
    const options = { numRuns: Math.min(batch, trials - from), seed: seed + from }
    const questions = fc
      .sample(callbackQuestions[kind], options)
      .map((each) => ({ ...each, query: sendable(each.query) }))
    await askBatch(client, app, questions, states, finds)
  }
  await client.close()
  const tokenRequests = app.recorder.takeTokenTimes().length
  const failed = Math.min(trials, finds.faults.length + tokenRequests)
  const seconds = (performance.now() - begun) / 1_000
  const statuses = [...finds.statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} times ${status}`)
  return {
    passed: finds.sent - failed,
    failed,
    notes: [
      `${statuses.join(', ')}; ${tokenRequests} token requests; ${Math.round(trials / seconds)} a second, seed ${seed}`,
      ...finds.faults.slice(0, 5),
    ],
  }
}

const promises = {
  noise: 'queries that are no answer of a provider',
  altered: 'answers with names and values changed, repeated, left out',
  stolen: 'live and used states, brought by somebody who did not press the button',
  transported: 'all of these with other methods, headers and cookies',
} satisfies Record<keyof typeof callbackQuestions, string>

const kinds: (keyof typeof callbackQuestions)[] = ['noise', 'altered', 'stolen', 'transported']

/** A million callback requests, in four kinds. */
export const callbackRows: Row[] = kinds.map((kind) => ({
  name: `callbacks-${kind}`,
  promise: `O-07 ${promises[kind]}: no 5xx, no token request, no redirect away`,
  trials: 250_000,
  run: (input) => knockOften(kind, input),
}))
