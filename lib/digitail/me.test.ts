import { describe, expect, test } from 'vitest'
import { me } from './me'

const preferences = { timezone: 'America/New_York', language_locale: 'en_US', date_format: 'm-d-Y' }
const own = { id: 7, name: 'Riverside', slug: '', logo: 'https://cdn.example/l.png', preferences }
const account = { id: 1, full_name: 'Dr. Emily Carter', email: 'e@r.example', clinic: own }
const read = (data: unknown) => me().answer.parse({ data })

describe('who am I', () => {
  test('it asks for the clinics of a group', () => {
    expect(me()).toMatchObject({ path: '/auth/me', query: { include: 'multipleClinic' }, clinicId: null })
  })

  test('a single clinic comes with its zone and locale; empty texts count as none', () => {
    expect(read(account)).toEqual({
      userId: 1,
      name: 'Dr. Emily Carter',
      email: 'e@r.example',
      clinics: [
        {
          id: 7,
          name: 'Riverside',
          slug: null,
          logoUrl: 'https://cdn.example/l.png',
          timezone: 'America/New_York',
          locale: 'en_US',
        },
      ],
    })
  })

  test.each(['clinics', 'multipleClinic'])('the clinics of a group are read from %s, each one once', (key) => {
    const listed = [
      { id: '8', name: 'Second', slug: 'second' },
      { id: 7, name: 'Riverside' },
    ]
    const { clinics } = read({ ...account, [key]: listed })
    expect(clinics.map(({ id, timezone }) => [id, timezone])).toEqual([
      [7, 'America/New_York'],
      [8, null],
    ])
  })

  test('both keys together are one list', () => {
    const { clinics } = read({ ...account, clinics: [{ id: 8, name: 'B' }], multipleClinic: [{ id: 9, name: 'C' }] })
    expect(clinics.map(({ id }) => id)).toEqual([7, 8, 9])
  })

  test.each([
    ['javascript:alert(1)', null],
    ['http://evil.test/l.png', null],
    ['//evil.test/l.png', null],
    ['http://127.0.0.1:4400/l.svg', 'http://127.0.0.1:4400/l.svg'],
  ])('the logo %s becomes %j', (logo, expected) => {
    expect(read({ ...account, clinic: { ...own, logo } }).clinics[0]?.logoUrl).toBe(expected)
  })

  test.each(['Mars/Olympus', '', 42, null])('a zone %j that no clock knows counts as not told', (timezone) => {
    const clinic = { ...own, preferences: { ...preferences, timezone } }
    expect(read({ ...account, clinic }).clinics[0]?.timezone).toBeNull()
  })

  test('someone without a name and without a clinic is still someone', () => {
    expect(read({ id: '12' })).toEqual({ userId: 12, name: 'Digitail user 12', email: null, clinics: [] })
  })

  test.each([[{}], [{ id: 0 }], [{ id: -1 }], [{ id: 'abc' }], [{ id: null }], [null], [[]]])(
    '%j is nobody',
    (data) => {
      expect(me().answer.safeParse({ data }).success).toBe(false)
    },
  )
})
