import { describe, expect, test } from 'vitest'
import { outcomeOfError, parseCallback } from './callback-parameters'

describe('an error of the authorization endpoint (RFC 6749 section 4.1.2.1)', () => {
  test.each([
    ['access_denied', 'denied'],
    ['server_error', 'digitail-unavailable'],
    ['temporarily_unavailable', 'digitail-unavailable'],
    ['invalid_request', 'misconfigured'],
    ['unauthorized_client', 'misconfigured'],
    ['', 'misconfigured'],
  ])('O-08 %s means %s', (error, outcome) => {
    expect(outcomeOfError(error)).toBe(outcome)
  })
})

describe('what a callback brings', () => {
  const read = (query: string) => parseCallback(new URLSearchParams(query))

  test('a code or an error, with the state', () => {
    expect(read('state=s&code=c&iss=https%3A%2F%2Fx')).toEqual({ kind: 'code', state: 's', code: 'c' })
    expect(read('state=s&error=access_denied')).toEqual({ kind: 'error', state: 's', error: 'access_denied' })
  })

  test.each([
    ['both', 'state=s&code=c&error=e'],
    ['neither', 'state=s'],
    ['no state', 'code=c'],
    ['an empty state', 'state=&code=c'],
    ['a state twice', 'state=s&state=s&code=c'],
    ['an issuer twice', 'state=s&code=c&iss=a&iss=a'],
    ['a line break at the end', 'state=s&code=c%0A'],
    ['a line break at the beginning', 'state=s&code=%0Ac'],
    ['a state of 513 letters', `state=${'s'.repeat(513)}&code=c`],
    ['an error of 201 letters', `state=s&error=${'e'.repeat(201)}`],
  ])('O-07 with %s it is nobody’s answer', (_, query) => {
    expect(read(query)).toBeNull()
  })
})
