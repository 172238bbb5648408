import { expect, it } from 'vitest'
import { mailFailureOf, restAfterFailure } from './mail-failure'

const smtp = (code: string, responseCode?: number) => Object.assign(new Error('text'), { code, responseCode })

it('only a mailbox that is refused for good is given up at once', () => {
  expect(mailFailureOf(smtp('EENVELOPE', 550))).toBe('refused')
  expect(mailFailureOf(smtp('EMESSAGE', 554))).toBe('refused')
  expect(restAfterFailure('refused', 1)).toBeNull()
  expect([smtp('EENVELOPE', 450), smtp('EAUTH', 535), smtp('ETIMEDOUT'), 'odd'].map(mailFailureOf)).toEqual([
    'server-trouble',
    'sign-in',
    'unreachable',
    'unreachable',
  ])
})

it('everything else is tried for about a day, ever more seldom', () => {
  const rests = Array.from({ length: 9 }, (_, index) => restAfterFailure('unreachable', index + 1))
  expect(rests.at(-1)).toBeNull()
  const hours = rests.reduce<number>((sum, rest) => sum + (rest ?? 0), 0) / 3_600_000
  expect(hours).toBeGreaterThan(20)
  expect(hours).toBeLessThan(30)
})
