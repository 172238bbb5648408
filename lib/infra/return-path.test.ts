import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeReturnPath } from './return-path'

const ours = 'https://connect.example.com'

const pieces = fc.constantFrom(
  ...[
    '/',
    '//',
    '/\\',
    '\\',
    '\t',
    '\r\n',
    '%2f',
    '%2F',
    '%5c',
    '%0d%0a',
    '..',
    '.',
    '/.',
    '@',
    ':',
    '?',
    '#',
    ' ',
    '\0',
  ],
  ...[
    'evil.test',
    'user:pw@evil.test',
    'javascript:alert(1)',
    'data:text/html,x',
    'http:',
    'https://evil.test',
    'éxample',
  ],
  ...[
    'clinics',
    'admin',
    'connect/confirm',
    'link',
    'clinicsx',
    '/clinics/',
    '?next=//evil.test',
    '。',
    '／',
    '\u202e',
    '%',
    '%zz',
  ],
)
const nasty = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''))

describe('safeReturnPath', () => {
  it('keeps paths of the app with their query', () => {
    for (const path of [
      '/',
      '/clinics',
      '/clinics/018f?day=today',
      '/account',
      '/sign-in/again?next=%2Fadmin%2Fpeople&asked=yes',
      '/admin?q=a%20b',
      '/connect/confirm/7',
      '/link/x',
    ]) {
      expect(safeReturnPath(path, '/fallback')).toBe(path)
    }
  })

  it('O-10: sends everything else to the fallback', () => {
    const refused: unknown[] = [
      null,
      undefined,
      7,
      ['/clinics'],
      '',
      'clinics',
      '//evil.test',
      '/\\evil.test',
      '/\t/evil.test',
    ]
    refused.push(
      '/clinics\\..\\..',
      'javascript:alert(1)',
      'https://evil.test/clinics',
      '/.//evil.test',
      '/clinics//evil.test',
    )
    refused.push(
      '/clinics/%2f%2fevil.test',
      '/clinics/%5cevil',
      '/clinics/%0d%0aSet-Cookie:x',
      '/clinics/%00',
      '/clinicsx',
      '/api/auth/signout',
      '/sign-in',
      '/clinics\r\nx: y',
    )
    refused.push(
      '/clinics/../api/auth/signout',
      '/clinics/%2e%2e/api',
      `/clinics/${'a'.repeat(1_000)}`,
      '/clinics/é',
      '/clinics#x',
    )
    for (const input of refused) expect(safeReturnPath(input, '/fallback'), String(input)).toBe('/fallback')
  })

  it('O-10 B-07: no input leaves the app or its allowed pages', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string(), fc.string({ unit: 'binary' }), fc.webUrl()), (input) => {
        const path = safeReturnPath(input, '/fallback')
        const resolved = new URL(path, ours)
        expect(resolved.origin).toBe(ours)
        expect(`${resolved.pathname}${resolved.search}`).toBe(path)
        expect(path).toMatch(/^\/($|\?|fallback$|clinics($|[/?])|admin($|[/?])|connect\/confirm($|[/?])|link($|[/?]))/)
      }),
      { numRuns: 100_000 },
    )
  })

  it('gives the same answer when asked about its own answer', () => {
    fc.assert(
      fc.property(nasty, (input) => {
        const once = safeReturnPath(`/clinics/${input}`, '/')
        expect(safeReturnPath(once, '/other')).toBe(once)
      }),
    )
  })
})
