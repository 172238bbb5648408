import { describe, expect, it } from 'vitest'
import type { ConnectionFacts } from '@/lib/store/clinics'
import { type Circumstances, judgeConnection } from './judge-connection'

const now = new Date('2026-11-23T12:00:00Z')
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const iso = (minutes: number) => inMinutes(minutes).toISOString()

const tokenSet: NonNullable<ConnectionFacts['tokenSet']> = {
  failures: 0,
  lastFailure: null,
  nextTryAt: null,
  refreshAt: inMinutes(90),
  accessExpiresAt: inMinutes(120),
  leaseUntil: null,
  restoredAt: null,
}

const facts: ConnectionFacts = {
  id: 'c',
  status: 'ACTIVE',
  reason: null,
  statusSince: inMinutes(-5_000),
  accountName: 'Emily',
  accountEmail: null,
  connectedAt: inMinutes(-5_000),
  lastCallOkAt: inMinutes(-1),
  connectedBy: null,
  linkId: null,
  tokenSet,
  clinics: [],
}

const calm: Circumstances = { now, incident: null, isSweepLate: false }
const outage = { kind: 'provider-outage', nextProbeAt: iso(1) } as const
const wrongSecret = { kind: 'our-configuration', nextProbeAt: iso(2) } as const

function judged(tokens: Partial<typeof tokenSet>, circumstances: Partial<Circumstances> = {}) {
  return judgeConnection({ ...facts, tokenSet: { ...tokenSet, ...tokens } }, { ...calm, ...circumstances })
}

const failing = { failures: 2, lastFailure: 'timeout', nextTryAt: inMinutes(4), refreshAt: inMinutes(-30) }
const runOut = { accessExpiresAt: inMinutes(-10), refreshAt: inMinutes(-40) }

describe('a connection that works', () => {
  it('is renewed by itself, and nobody acts', () => {
    const next = { step: 'renew', at: iso(90) }
    expect(judged({})).toEqual({
      health: 'live',
      reason: null,
      cause: 'works',
      since: iso(-5_000),
      next,
      whoActs: 'nobody',
    })
  })

  it('says when its renewal is under way, and when an incident holds it back', () => {
    expect(judged({ leaseUntil: inMinutes(1) }).next).toEqual({ step: 'renewing', at: null })
    const due = { refreshAt: inMinutes(-1) }
    expect(judged(due, { incident: outage })).toMatchObject({ health: 'live', next: { step: 'renew', at: iso(1) } })
    expect(judged({}, { incident: outage }).next).toEqual({ step: 'renew', at: iso(90) })
  })
})

describe('a connection that is not renewed', () => {
  it.each([
    ['Digitail fails for this one', failing, {}, 'digitail-trouble', 'nobody', iso(4)],
    ['Digitail fails for all', failing, { incident: outage }, 'digitail-outage', 'nobody', iso(1)],
    ['our secret is wrong', failing, { incident: wrongSecret }, 'our-configuration', 'operator', iso(2)],
    [
      'our request is wrong',
      { ...failing, lastFailure: 'invalid_request' },
      {},
      'our-configuration',
      'operator',
      iso(4),
    ],
    ['its token ran out in an outage', runOut, { incident: outage }, 'digitail-outage', 'nobody', iso(1)],
    ['its token ran out and nothing runs', runOut, { isSweepLate: true }, 'background-late', 'operator', null],
    ['its token ran out and the rest is renewed', runOut, {}, 'overdue', 'operator', null],
  ] as const)('is degraded when %s, and says who acts', (_when, tokens, circumstances, cause, whoActs, at) => {
    expect(judged(tokens, circumstances)).toEqual({
      health: 'degraded',
      reason: null,
      cause,
      since: tokens.refreshAt.toISOString(),
      next: { step: 'try-again', at },
      whoActs,
    })
  })

  it('is not blamed for two minutes between two clocks', () => {
    expect(judged({ accessExpiresAt: inMinutes(-1) }).health).toBe('live')
  })
})

describe('a connection that a person ended or has to renew', () => {
  it.each([
    ['REVOKED', 'revoked', 'clinic'],
    ['EXPIRED', 'expired', 'clinic'],
    ['LOST_ROTATION', 'lost_rotation', 'clinic'],
    ['FORBIDDEN', 'forbidden', 'clinic-manager'],
  ] as const)('needs a person when it is %s, whatever else goes on', (reason, cause, whoActs) => {
    const standing = judgeConnection(
      { ...facts, status: 'NEEDS_RECONNECT', reason },
      { ...calm, incident: outage, isSweepLate: true },
    )
    const next = { step: 'none', at: null }
    expect(standing).toEqual({
      health: 'needs_reconnect',
      reason: cause,
      cause,
      since: iso(-5_000),
      next,
      whoActs,
    })
  })

  it('is disconnected without tokens, and nobody has to act', () => {
    const ended = judgeConnection({ ...facts, status: 'DISCONNECTED', tokenSet: null }, calm)
    expect(ended).toMatchObject({ health: 'disconnected', cause: 'disconnected', whoActs: 'nobody' })
  })
})
