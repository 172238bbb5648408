import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { anyRequest } from './any-request'
import { cancelAppointment, changeAppointmentStatus, createAppointment, updateAppointment } from './appointment-writes'
import { retrieveAppointment } from './appointments'
import { createCharge, createSaleCharge } from './charges'
import { createConsolidatedInvoice } from './consolidated-invoices'
import type { DigitailRequest } from './digitail-request'
import { sendInvoicePdf } from './invoices'
import { listQuery } from './list-query'
import { createPetParent } from './pet-parents'
import { createPet, listPets, retrievePet, updatePet } from './pets'
import { createPrescription, updatePrescription } from './prescriptions'
import { listReminders } from './reminders'
import { changeSaleEditState, listSales, paySaleWithCredit, retrieveSale } from './sales'

const clinicId = 7
const page = { clinicId, page: 1, perPage: 5 }
const times = {
  startsAt: new Date('2026-07-01T13:00:00Z'),
  endsAt: new Date('2026-07-01T13:30:00Z'),
  timezone: 'Europe/Berlin',
}
const facts = {
  nickname: 'Nala',
  birthday: '2024-01-01',
  speciesId: 1,
  breedId: 2,
  gender: 'female',
  hormonalStatus: 0,
} as const
const prescribed = { vetId: 1, quantity: 1, prescribedAt: '2026-11-23', status: 'ACTIVE' } as const

const reads = [
  retrieveAppointment(1),
  listPets(page),
  retrievePet(1),
  listSales(page),
  retrieveSale(1),
  listReminders({ ...page, petId: 1 }),
]
const writes: DigitailRequest<never>[] | DigitailRequest<unknown>[] = [
  createAppointment({ clinicId, times }),
  updateAppointment({ id: 1 }),
  changeAppointmentStatus({ id: 1, status: 2 }),
  cancelAppointment({ id: 1 }),
  createPet({ clinicId, vetId: 1, ownerId: 1, ...facts }),
  updatePet({ id: 1, nickname: 'Mia' }),
  createPetParent({ clinicId, name: 'A', lastName: 'B', termsAndConditions: true }),
  createPrescription({ clinicId, petId: 1, ...prescribed }),
  updatePrescription({ petId: 1, id: 2 }),
  changeSaleEditState({ id: 1, editState: 'open' }),
  paySaleWithCredit({ saleId: 1, amount: '1' }),
  createCharge({ amount: '1', type: 1 }),
  createSaleCharge({ saleId: 1, amount: '1', type: 1 }),
  createConsolidatedInvoice({ customerId: 1, invoiceDate: '2026-11-23', salesIds: [1] }),
  sendInvoicePdf({ invoiceId: 1 }),
]

describe('what may be repeated', () => {
  test.each(reads.map((request) => [request.operation, request] as const))('%s may', (_, request) => {
    expect(request).toMatchObject({ method: 'GET', isRepeatable: true })
  })

  test.each(writes.map((request) => [request.operation, request] as const))('%s may not', (_, request) => {
    expect(request.isRepeatable).toBe(false)
  })
})

describe('what travels', () => {
  test('an appointment: wall time of the clinic, unused links as null, reminders present', () => {
    const { body } = createAppointment({ clinicId, times, vetId: 3, serviceId: 4, userNote: 'call first' })
    expect(body).toEqual({
      kind: 'json',
      value: {
        clinic_id: 7,
        vet_id: 3,
        service_id: 4,
        user_note: 'call first',
        date: '2026-07-01 15:00:00',
        end_date: '2026-07-01 15:30:00',
        record_id: null,
        room_id: null,
        examination_id: null,
        reminder_notifications: [],
      },
    })
  })

  test('a pet: a form; booleans as 0 and 1, lists with brackets, an update marked by its header', () => {
    const { body, headers } = updatePet({ id: 1, crossbreed: true, colorMask: ['a', 'b'], allergies: '' })
    if (body.kind !== 'form') throw new Error('no form')
    expect([...body.fields.entries()]).toEqual([
      ['crossbreed', '1'],
      ['color_mask[]', 'a'],
      ['color_mask[]', 'b'],
      ['allergies', ''],
    ])
    expect(headers).toEqual({ 'X-HTTP-METHOD-OVERRIDE': 'PUT' })
  })

  test('a list: the clinic cannot be replaced by another filter', () => {
    expect(listQuery({ ...page, filters: { clinic_id: 8, owner_id: 3, absent: undefined } })).toEqual({
      'filter[clinic_id]': 7,
      'filter[owner_id]': 3,
      'filter[absent]': undefined,
      page: 1,
      per_page: 5,
    })
  })

  test('the two documented ways of charging are two operations', () => {
    expect(createSaleCharge({ saleId: 5, amount: '1.50', type: 1 }).path).toBe('/sales/5/charges')
    expect(createCharge({ amount: '1.50', type: 1 })).toMatchObject({
      path: '/charges',
      body: { value: { amount: '1.50', type: 1 } },
    })
  })
})

describe('F-06 B-12 what is refused before it travels', () => {
  test.each(['1,50', '-1', '1.005', '1e3', '', 'NaN', '1 000', '.5'])('the amount %j', (amount) => {
    expect(() => createCharge({ amount, type: 1 })).toThrow(RangeError)
  })

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('the id %d', (id) => {
    expect(() => retrievePet(id)).toThrow(RangeError)
  })

  test.each(['2026-02-30', '23.11.2026', '2026-11-23T00:00:00Z', ''])('the day %j', (prescribedAt) => {
    expect(() => createPrescription({ clinicId, petId: 1, ...prescribed, prescribedAt })).toThrow()
  })

  test.each([
    'visit-types',
    'https://evil.test/x',
    '//evil.test/x',
    '/../oauth/token',
    '/x/../../oauth/token',
    '/x/./y',
    '/x?filter[clinic_id]=8',
    '/x#y',
    '/x%2e%2e/y',
    '/x\\y',
    '/x//y',
    '/x/',
    '/',
    '',
    '/x\n/y',
  ])('the path %j', (path) => {
    expect(() => anyRequest({ method: 'GET', path, clinicId: null, answer: z.unknown() })).toThrow(RangeError)
  })

  test('any other request names its clinic, hides ids from its count, and is not repeated unasked', () => {
    const request = anyRequest({ method: 'GET', path: '/vets/12/schedule', clinicId, answer: z.unknown() })
    expect(request).toMatchObject({
      operation: 'any GET /vets/{id}/schedule',
      query: { 'filter[clinic_id]': 7 },
      isRepeatable: false,
    })
  })
})
