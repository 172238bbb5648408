import { describe, expect, it } from 'vitest'
import type { LockedRow } from '@/lib/store/rotations'
import { judgeRotation } from './judge-rotation'

const mine = { connectionId: 'c', generation: 7, attemptId: 'mine', order: 3 }

function row(tokens: Partial<NonNullable<LockedRow['tokens']>> = {}, change: Partial<LockedRow> = {}): LockedRow {
  const clean = { generation: 7, attemptId: null, committedOrder: 1, committedFrom: 6, ambiguousOrder: null }
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
      row({ generation: 8, committedFrom: 7, committedOrder: 3 }),
      { kind: 'stored-before', generation: 8 },
    ],
    [
      'the claim ended meanwhile, nothing else happened',
      row(),
      { kind: 'store', generation: 8, endsClaim: false, settles: true, revives: false, isDoubtful: false },
    ],
    [
      'C-04: another attempt holds the claim, the pair is stored and its claim left alone',
      row({ attemptId: 'other' }),
      { kind: 'store', generation: 8, endsClaim: false, settles: true, revives: false, isDoubtful: false },
    ],
    [
      'another pair came in under this claim: this one was asked for later and wins',
      row({ attemptId: 'mine', generation: 8, committedFrom: 7, committedOrder: 2 }),
      { kind: 'store', generation: 9, endsClaim: true, settles: true, revives: false, isDoubtful: true },
    ],
    [
      'also when its claim is over and somebody else works on what the first one brought',
      row({ attemptId: 'other', generation: 8, committedFrom: 7, committedOrder: 2 }),
      { kind: 'store', generation: 9, endsClaim: false, settles: true, revives: false, isDoubtful: true },
    ],
    [
      'another pair came in under a later claim',
      row({ generation: 8, committedFrom: 7, committedOrder: 4 }),
      { kind: 'superseded', isDoubtful: true },
    ],
    [
      'the row is further on than one token can lead',
      row({ generation: 9, committedFrom: 8, committedOrder: 5 }),
      { kind: 'superseded', isDoubtful: false },
    ],
    [
      'a later request may have spent the same token: that stays unknown',
      row({ ambiguousOrder: 4 }),
      { kind: 'store', generation: 8, endsClaim: false, settles: false, revives: false, isDoubtful: false },
    ],
    [
      'C-30: a reconnect has replaced the tokens',
      row({ generation: 8, committedFrom: null, committedOrder: null }),
      { kind: 'superseded', isDoubtful: false },
    ],
    [
      'a received pair beats a recorded revocation',
      row({}, needs('REVOKED')),
      { kind: 'store', generation: 8, endsClaim: false, settles: true, revives: true, isDoubtful: false },
    ],
    [
      'a received pair beats a recorded loss',
      row({}, needs('LOST_ROTATION')),
      { kind: 'store', generation: 8, endsClaim: false, settles: true, revives: true, isDoubtful: false },
    ],
    [
      'a received pair gives no rights back',
      row({}, needs('FORBIDDEN')),
      { kind: 'store', generation: 8, endsClaim: false, settles: true, revives: false, isDoubtful: false },
    ],
  ])('%s', (_name, locked, expected) => {
    expect(judgeRotation(locked, mine)).toEqual(expected)
  })
})
