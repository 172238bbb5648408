import { z } from 'zod'
import { DigitailError } from '@/lib/digitail/digitail-error'
import { readRequest } from '@/lib/digitail/digitail-request'
import { me } from '@/lib/digitail/me'
import { sendRequest } from '@/lib/digitail/send-request'
import { type HostileProvider, json, startHostileProvider } from '@/lib/digitail/testing/hostile-provider'
import { exchangeCode, refreshTokens } from '@/lib/digitail/token-endpoint'
import type { Tally } from '../../rows/row'
import { type BadAnswer, badAnswers } from './bad-answers'
import { badTokens } from './bad-tokens'

const deadlineMs = 600
const state = 's'.repeat(43)
const account = { data: { id: 7, full_name: 'A', clinics: [{ id: 1, name: 'B' }] } }
const pair = { token_type: 'Bearer', access_token: 'a-1', refresh_token: 'r-1', expires_in: 3600 }

type Trial = { what: string; bad: BadAnswer; run: () => Promise<string> }

async function endOf(call: Promise<unknown>): Promise<string> {
  return await call.then(
    () => 'taken',
    (error: unknown) => (error instanceof DigitailError ? `typed ${error.code}` : `thrown ${String(error)}`),
  )
}

async function tokenEnd(call: ReturnType<typeof refreshTokens>): Promise<string> {
  return await call.then(
    (outcome) => (outcome.kind === 'tokens' ? 'taken' : `typed ${outcome.kind}`),
    (error: unknown) => `thrown ${String(error)}`,
  )
}

function trialsAgainst(sink: HostileProvider): Trial[] {
  const callbackUrl = new URL(`http://localhost/callback?code=c&state=${state}`)
  const anything = () =>
    readRequest({ operation: 'x', path: '/x', clinicId: null, query: {}, answer: z.object({ ok: z.literal(1) }) })
  const tokens = [...badAnswers(sink.origin, pair), ...badTokens]
  return [
    ...tokens.map((bad) => ({ what: 'refresh', bad, run: () => tokenEnd(refreshTokens('r-canary', { deadlineMs })) })),
    ...tokens.map((bad) => ({
      what: 'exchange',
      bad,
      run: () => tokenEnd(exchangeCode({ callbackUrl, state, verifier: 'v'.repeat(43) }, { deadlineMs })),
    })),
    ...badAnswers(sink.origin, account).map((bad) => ({
      what: 'account',
      bad,
      run: () => endOf(sendRequest(me(), 'a-canary', { deadlineMs })),
    })),
    ...badAnswers(sink.origin, { ok: 1 }).map((bad) => ({
      what: 'call',
      bad,
      run: () => endOf(sendRequest(anything(), 'a-canary', { deadlineMs })),
    })),
  ]
}

/** Meets every bad answer at every place where the provider is asked. */
export async function meetHostileProvider(most: number): Promise<Tally> {
  const [provider, sink] = [await startHostileProvider(), await startHostileProvider()]
  sink.answer = json(200, pair)
  process.env.DIGITAIL_BASE_URL = provider.origin
  const notes: string[] = []
  const ends = new Map<string, number>()
  let [passed, failed] = [0, 0]
  const all = trialsAgainst(sink)
  for (const { what, bad, run } of all.slice(0, most)) {
    provider.answer = bad.answer
    const end = await run()
    ends.set(end, (ends.get(end) ?? 0) + 1)
    const isPolluted = 'isAdmin' in {} || 'x' in {}
    const isRight = end.startsWith('typed') || (end === 'taken' && bad.isUsable === true)
    if (isRight && !isPolluted && sink.heard.length === 0) passed += 1
    else {
      failed += 1
      notes.push(
        `${what} meeting ${bad.name}: ${end}${isPolluted ? ', a prototype is polluted' : ''}, sink heard ${sink.heard.length}`,
      )
    }
  }
  await Promise.all([provider.close(), sink.close()])
  notes.push([...ends].map(([end, count]) => `${count} ${end}`).join(', '))
  return { passed, failed, notes: notes.slice(-10) }
}
