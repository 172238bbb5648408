import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { inParallel } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import { tallyOf, wholeTally } from '../../rows/tally-of'
import { header, openClient } from '../http/client'
import { doorsOf } from '../http/doors'
import type { Row, RowInput } from '../row'
import { nonceOf } from './judge-headers'

const planted = 'cGxhbnRlZC1ub25jZS1vZi1zb21lYm9keS1lbHNl'
const forged = `script-src 'nonce-${planted}' 'unsafe-inline'`

// How browsers, routers and forgers ask for the same page.
const ways: Record<string, string>[] = [
  {},
  { purpose: 'prefetch', 'sec-purpose': 'prefetch;prerender' },
  { 'next-router-prefetch': '1', rsc: '1' },
  { 'next-router-prefetch': '1' },
  { 'x-nonce': planted },
  { 'content-security-policy': forged, 'content-security-policy-report-only': forged },
]

async function lookAtNonces({ world, trials }: RowInput): Promise<Tally> {
  const { server } = await world.house()
  const client = openClient(server.origin, 8)
  const [nonces, faults] = [new Set<string>(), [] as string[]]
  await inParallel(trials, 8, async (index) => {
    const headers = ways[index % ways.length] ?? {}
    const path = index % 2 === 0 ? '/sign-in' : '/nothing-here'
    const answer = await client.ask({ path, headers })
    const nonce = nonceOf(answer)
    const all = JSON.stringify(answer.headers) + answer.body
    if (nonce === null || nonce.length * 6 < 128)
      faults.push(`${path} ${JSON.stringify(headers)}: no nonce of 128 bits`)
    else if (nonces.has(nonce)) faults.push(`${path}: a nonce for the second time`)
    else if (all.includes(planted) || header(answer, 'content-security-policy').includes('unsafe-inline'))
      faults.push(`${path} ${JSON.stringify(headers)}: what was sent came back`)
    if (nonce !== null) nonces.add(nonce)
  })
  await client.close()
  return tallyOf(trials, faults, [`${nonces.size} nonces, no two alike`])
}

const high = [Severity.HIGH, Severity.SYNTAX, Severity.HIGH_MAYBE]

function highFindings(policy: string): string[] {
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate()
  return findings
    .filter(({ severity }) => high.includes(severity))
    .map(({ description, directive }) => `${directive}: ${description}`)
}

async function evaluatePolicies({ world }: RowInput): Promise<Tally> {
  const home = await world.house()
  const client = openClient(home.server.origin, 8)
  const policies = new Map<string, string>()
  const doors = doorsOf(home.ids).filter(({ method }) => method === 'GET')
  await inParallel(doors.length, 8, async (index) => {
    const { path, route } = doors[index] ?? { path: '/', route: '/' }
    const policy = header(
      await client.knock({ path, headers: { cookie: home.cookies.admin } }),
      'content-security-policy',
    )
    policies.set(policy.replace(/'nonce-[^']+'/g, "'nonce-cmFuZG9tcmFuZG9tcmFuZG9t'"), route)
  })
  await client.close()
  const weak = highFindings("script-src 'unsafe-inline' *").length
  const faults = [...policies].flatMap(([policy, route]) => highFindings(policy).map((fault) => `${route}: ${fault}`))
  if (weak === 0) faults.push('the evaluator finds nothing wrong with a policy that allows everything')
  return wholeTally(policies.size, faults, [
    `${policies.size} different policies on ${doors.length} routes; a bad one has ${weak} findings`,
  ])
}

export const nonceRows: Row[] = [
  {
    name: 'nonces',
    promise: 'W-11 every page has a nonce of its own, prefetched and failed ones too, and none that was sent in',
    trials: 10_000,
    quickTrials: 300,
    run: lookAtNonces,
  },
  {
    name: 'policies',
    promise: 'W-11 Google’s evaluator finds nothing of high severity in any policy',
    trials: 1,
    quickTrials: 1,
    run: evaluatePolicies,
  },
]
