import { describe, expect, it } from 'vitest'
import { initials } from './clinic-logo'

describe('the initials of a clinic', () => {
  it.each([
    ['Happy Paws Clinic', 'HP'],
    ['Țăran & Fiii', 'ȚF'],
    ['vetcare', 'V'],
    ['24/7 Animal Care', '27'],
    ['  ', ''],
    ['Κτηνιατρείο Αθήνα', 'ΚΑ'],
  ])('of "%s" are "%s"', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })
})
