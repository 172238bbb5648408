import { describe, expect, it } from 'vitest'
import type { LockedRow } from '@/lib/store/rotations'
import { judgeRotation } from './judge-rotation'

const mine = { connectionId: 'c', generation: 7, attemptId: 'mine' }

function row(tokens: Partial<NonNullable<LockedRow['tokens']>> = {}, change: Partial<LockedRow> = {}): LockedRow {
  const clean = { generation: 7, attemptId: null, committedId: null, ambiguousAt: null }
  return { status: 'ACTIVE', reason: null, tokens: { ...clean, ...tokens }, ...change }
}

const needs = (reason: LockedRow['reason']) => ({ status: 'NEEDS_RECONNECT', reason }) as const

describe('judgeRotation, row by row', () => {
  it.each([
    ['C-29: a tombstone beats a pair', row({}, { status: 'DISCONNECTED', tokens: null }), { kind: 'disconnected' }],
    ['C-29: even with a row left behind', row({}, { status: 'DISCONNECTED' }), { kind: 'disconnected' }],
    ['destroyed tokens beat a pair', row({}, { tokens: null }), { kind: 'disconnected' }],
    ['a connection of another database', null, { kind: 'unknown-connection' }],
    [
      'C-12: a commit whose answer was lost is recognised',
      row({ generation: 8, committedId: 'mine' }),
      { kind: 'stored-before', generation: 8 },
    ],
    [
      'the claim ended meanwhile, nothing else happened',
      row(),
      { kind: 'store', generation: 8, endsClaim: false, revives: false },
    ],
    [
      'C-04: another attempt holds the claim, the pair is stored and its claim left alone',
      row({ attemptId: 'other' }),
      { kind: 'store', generation: 8, endsClaim: false, revives: false },
    ],
    [
      'another pair came in under this claim: this one was asked for later and wins',
      row({ attemptId: 'mine', generation: 8, committedId: 'other' }),
      { kind: 'store', generation: 9, endsClaim: true, revives: false },
    ],
    ['C-30: a reconnect has replaced the tokens', row({ generation: 8 }), { kind: 'superseded' }],
    [
      'a received pair beats a recorded revocation',
      row({}, needs('REVOKED')),
      { kind: 'store', generation: 8, endsClaim: false, revives: true },
    ],
    [
      'a received pair beats a recorded loss',
      row({}, needs('LOST_ROTATION')),
      { kind: 'store', generation: 8, endsClaim: false, revives: true },
    ],
    [
      'a received pair gives no rights back',
      row({}, needs('FORBIDDEN')),
      { kind: 'store', generation: 8, endsClaim: false, revives: false },
    ],
  ])('%s', (_name, locked, expected) => {
    expect(judgeRotation(locked, mine)).toEqual(expected)
  })
})
