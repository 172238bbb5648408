import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { anyRequest } from './any-request'
import { cancelAppointment, changeAppointmentStatus, createAppointment, updateAppointment } from './appointment-writes'
import { listAppointments, retrieveAppointment } from './appointments'
import { createCharge, createSaleCharge } from './charges'
import { retrieveClinic } from './clinics'
import {
  createConsolidatedInvoice,
  previewConsolidatedInvoice,
  updateConsolidatedInvoice,
} from './consolidated-invoices'
import type { DigitailRequest } from './digitail-request'
import { createFile } from './files'
import { sendInvoicePdf } from './invoices'
import { createPetParent } from './pet-parents'
import { createPet, listPets, retrievePet, updatePet } from './pets'
import { createPrescription, createRefill, updatePrescription } from './prescriptions'
import { listReminders } from './reminders'
import { createRole } from './roles'
import { changeSaleEditState, listSales, paySaleWithCredit, retrieveSale } from './sales'
import { sendRequest } from './send-request'
import { openSandboxAccount } from './testing/sandbox-account'
import { retrieveVet } from './vets'

const account = await openSandboxAccount(5101)
afterAll(account.close)

const clinicId = 1201
const timezone = 'America/New_York'
const page = { clinicId, page: 1, perPage: 5 }
const send = <T>(request: DigitailRequest<T>) => sendRequest(request, account.accessToken)

/** @returns the first row of a list, which has some. */
async function first<T>(list: DigitailRequest<{ items: T[] }>): Promise<T> {
  const [row] = (await send(list)).items
  if (row === undefined) throw new Error('an empty list')
  return row
}

describe('against the sandbox, which keeps to the documented shapes', () => {
  test('appointments are made at the clinic’s wall time, changed, moved on and cancelled', async () => {
    const [pet, other] = [await first(listPets(page)), await first(listAppointments(page))]
    const times = { startsAt: new Date('2026-12-01T15:00:00Z'), endsAt: new Date('2026-12-01T15:30:00Z'), timezone }
    const made = await send(createAppointment({ clinicId, times, patientId: pet.id, status: 1 }))
    expect(made).toMatchObject({ clinicId, startsAt: times.startsAt, patient: pet.nickname, isCancelled: false })
    const later = { ...times, startsAt: new Date('2026-12-01T15:15:00Z') }
    expect(await send(updateAppointment({ id: made.id, times: later }))).toMatchObject({ startsAt: later.startsAt })
    expect(await send(changeAppointmentStatus({ id: made.id, status: 2 }))).toBeNull()
    expect(await send(cancelAppointment({ id: made.id }))).toMatchObject({ isCancelled: true })
    expect(await send(retrieveAppointment(other.id))).toEqual(other)
  })

  test('pets and their parents are made and changed; what is left out stays', async () => {
    const owner = await send(
      createPetParent({ clinicId, name: 'Ana', lastName: 'Pop', termsAndConditions: true, email: 'a@p.example' }),
    )
    expect(owner).toMatchObject({ name: 'Ana', lastName: 'Pop', email: 'a@p.example' })
    const facts = { nickname: 'Bär & Söhne', birthday: '2024-02-29', speciesId: 1, breedId: 1, hormonalStatus: 0 }
    const vetId = 1
    const pet = await send(
      createPet({ clinicId, vetId, ownerId: owner.id, gender: 'female', crossbreed: false, ...facts }),
    )
    expect(pet).toMatchObject({ nickname: 'Bär & Söhne', birthday: '2024-02-29', clinicIds: [clinicId] })
    expect(await send(updatePet({ id: pet.id, nickname: 'Mia' }))).toEqual({ ...pet, nickname: 'Mia' })
    expect(await send(retrievePet(pet.id))).toMatchObject({ nickname: 'Mia', birthday: '2024-02-29' })
  })

  test('prescriptions are made, changed and refilled', async () => {
    const pet = await first(listPets(page))
    const facts = { vetId: 1, quantity: 2, prescribedAt: '2026-11-23', status: 'ACTIVE' } as const
    const made = await send(createPrescription({ clinicId, petId: pet.id, productName: 'Ear drops', ...facts }))
    expect(made).toMatchObject({ petId: pet.id, clinicId, productName: 'Ear drops' })
    expect(await send(updatePrescription({ petId: pet.id, id: made.id, status: 'INACTIVE' }))).toMatchObject({
      id: made.id,
    })
    const refill = { prescriptionId: made.id, recordId: 1, vetId: 1, refilledAt: '2026-11-24' }
    expect((await send(createRefill(refill))).id).toBeGreaterThan(0)
  })

  test('sales are listed and read; money stays decimal text on both ways of charging', async () => {
    const sale = await first(listSales(page))
    expect(sale).toMatchObject({ clinicId, total: expect.stringMatching(/^\d+\.\d{2}$/) })
    expect(await send(retrieveSale(sale.id))).toMatchObject({ id: sale.id, total: sale.total })
    const at = { at: new Date('2026-11-23T12:00:00Z'), timezone }
    const charged = await send(createSaleCharge({ saleId: sale.id, amount: '0.10', type: 1, ...at }))
    expect(charged).toMatchObject({ amount: '0.10', saleId: sale.id })
    expect(await send(createCharge({ amount: '20', type: 2, cardBrand: 'visa' }))).toMatchObject({ amount: '20.00' })
    expect(await send(paySaleWithCredit({ saleId: sale.id, amount: '0.20' }))).toMatchObject({ id: sale.id })
    expect(await send(changeSaleEditState({ id: sale.id, editState: 'closed' }))).toMatchObject({ editState: 'closed' })
  })

  test('several sales become one invoice, which answers without the usual envelope', async () => {
    const { items } = await send(listSales(page))
    const consolidation = { customerId: 1, invoiceDate: '2026-11-23', salesIds: items.slice(0, 2).map(({ id }) => id) }
    const { id } = await send(createConsolidatedInvoice(consolidation))
    expect(await send(previewConsolidatedInvoice({ id, ...consolidation }))).toMatchObject({ id })
    expect(await send(updateConsolidatedInvoice({ id, ...consolidation }))).toMatchObject({ id })
    const unknown = updateConsolidatedInvoice({ id: 99_999_999, ...consolidation })
    await expect(send(unknown)).rejects.toMatchObject({ code: 'invalid-request', status: 422, fields: [] })
  })

  test('files, roles, reminders, invoices, vets, clinics', async () => {
    const file = new File(['a scan'], 'scan.txt', { type: 'text/plain' })
    expect((await send(createFile({ file, payload: '{}' }))).id).toBeGreaterThan(0)
    expect(await send(createRole({ clinicId, title: 'Front desk', permissionsIds: [1, 2] }))).toMatchObject({
      title: 'Front desk',
    })
    const pet = await first(listPets(page))
    const reminder = await first(listReminders({ ...page, petId: pet.id, active: true, dateBefore: '2030-01-01' }))
    expect(reminder).toMatchObject({ petId: pet.id, clinicId })
    const sale = await first(listSales(page))
    const emails = ['a@p.example', 'b@p.example']
    expect(await send(sendInvoicePdf({ invoiceId: sale.id, emails, includePaymentLink: true }))).toBeNull()
    expect(await send(retrieveClinic(clinicId))).toMatchObject({ id: clinicId, timezone })
    const visitTypes = anyRequest({
      method: 'GET',
      path: '/vets',
      clinicId,
      answer: z.object({ data: z.array(z.object({ id: z.number() })) }),
    })
    const [vet] = (await send(visitTypes)).data
    expect((await send(retrieveVet(vet?.id ?? 0))).name).toMatch(/^Dr\. /)
  })

  test('a missing field is named', async () => {
    const incomplete = createRole({ clinicId, title: '', permissionsIds: [] })
    await expect(send(incomplete)).rejects.toMatchObject({ code: 'invalid-request', status: 422, fields: ['title'] })
  })
})
