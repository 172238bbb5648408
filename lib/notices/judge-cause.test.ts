import { describe, expect, it } from 'vitest'
import { type CauseFacts, judgeCause } from './judge-cause'
import { rungAt } from './ladder'

const minute = 60_000
const day = 24 * 60 * minute
const since = new Date('2026-11-02T09:00:00Z')
const later = (ms: number) => new Date(since.getTime() + ms)

const contact = { email: 'vet@linden.example', audience: 'CONTACT', clinicIds: ['a', 'b'] } as const
const admin = { email: 'ada@partner.example', audience: 'ADMIN', clinicIds: ['a', 'b'] } as const
const facts: CauseFacts = {
  kind: 'RECONNECT',
  since,
  stands: 'on',
  isIncident: false,
  recipients: [
    { ...admin, clinicIds: [...admin.clinicIds] },
    { ...contact, clinicIds: [...contact.clinicIds] },
  ],
  told: [],
}

const said = (change: Partial<CauseFacts>, now: Date) =>
  judgeCause({ ...facts, ...change }, now).notices.map(({ email, step }) => `${email} ${step}`)

describe('a clinic that needs a person', () => {
  it('is told of once it has settled, then after 3, 7 and 14 days, to contact and admins', () => {
    const steps = [minute, 11 * minute, 3 * day - 1, 3 * day, 7 * day, 14 * day, 90 * day].map((ms) =>
      said({}, later(ms)),
    )
    const all = (step: string) => [`vet@linden.example ${step}`, `ada@partner.example ${step}`]
    expect(steps).toEqual([[], all('first'), all('first'), all('day-3'), all('day-7'), all('day-14'), all('day-14')])
  })

  it('asks to be looked at again when the next step is due, and never after the last', () => {
    const next = (ms: number) => judgeCause(facts, later(ms)).nextAt
    expect([next(0), next(11 * minute), next(8 * day), next(14 * day)]).toEqual([
      later(11 * minute),
      later(3 * day),
      later(14 * day),
      null,
    ])
  })

  it('gives somebody who is both contact and admin one mail, the one with the link', () => {
    const both = { ...contact, clinicIds: ['a'] }
    const { notices } = judgeCause({ ...facts, recipients: [{ ...both, audience: 'ADMIN' }, both] }, later(day))
    expect(notices.map(({ audience }) => audience)).toEqual(['CONTACT'])
  })

  it('is nobody’s business while an incident is open, however long, fixed or not', () => {
    const told = facts.recipients
    for (const stands of ['on', 'fixed', 'over'] as const) {
      expect(judgeCause({ ...facts, stands, told, isIncident: true }, later(7 * day))).toMatchObject({
        notices: [],
        isClosed: false,
      })
    }
    expect(said({}, later(8 * day)), 'afterwards only the last step').toEqual([
      'vet@linden.example day-7',
      'ada@partner.example day-7',
    ])
  })

  it('is good news to those who had the bad, and to nobody else', () => {
    const [, told] = facts.recipients
    expect(said({ stands: 'fixed', told: told ? [told, told] : [] }, later(day))).toEqual(['vet@linden.example fixed'])
    expect(judgeCause({ ...facts, stands: 'fixed' }, later(day))).toEqual({ notices: [], nextAt: null, isClosed: true })
  })

  it('is over without a word when it was disconnected', () => {
    const verdict = judgeCause({ ...facts, stands: 'over', told: facts.recipients }, later(3 * day))
    expect(verdict).toEqual({ notices: [], nextAt: null, isClosed: true })
  })
})

describe('a fault of our own', () => {
  it('is told once, when it has lasted a quarter of an hour, incident or not', () => {
    const ours = { kind: 'CONFIGURATION', isIncident: true } as const
    expect(said(ours, later(14 * minute))).toEqual([])
    expect(said(ours, later(15 * minute))).toHaveLength(2)
    expect(rungAt('CONFIGURATION', since, later(15 * minute)).nextAt).toBeNull()
  })
})
