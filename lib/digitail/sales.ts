import { z } from 'zod'
import { dataOf } from './data-of'
import { type DigitailRequest, readRequest, writeRequest } from './digitail-request'
import { type ListOf, listQuery } from './list-query'
import { type Money, moneyText, optionalMoney } from './money'
import { ownRows, type Page, pageOf } from './page'
import { pathId } from './path-id'
import { petParent } from './pet-parents'
import { type AtClinicTime, clinicTime } from './wall-time'
import { jsonBody } from './wire-fields'
import { optionalId, optionalInstant, optionalText, wireId } from './wire-values'

/** A sale on the wire (digitail documentation: list-all-sales), as far as it is used. */
const sale = z
  .object({
    id: wireId,
    clinic_id: optionalId,
    customer: petParent.nullish().catch(null),
    status: optionalText,
    total: optionalMoney,
    amount_paid: optionalMoney,
    amount_due: optionalMoney,
    edit_state_details: z.object({ state: optionalText }).nullish().catch(null),
    consolidated: z.boolean().nullish().catch(null),
    created_at: optionalInstant,
  })
  .transform((wire) => ({
    id: wire.id,
    clinicId: wire.clinic_id,
    customer: wire.customer ?? null,
    status: wire.status,
    total: wire.total,
    paid: wire.amount_paid,
    due: wire.amount_due,
    editState: wire.edit_state_details?.state ?? null,
    isConsolidated: wire.consolidated ?? false,
    createdAt: wire.created_at,
  }))

/** A sale. Amounts are decimal text. */
export type Sale = z.infer<typeof sale>

const saleAnswer = dataOf(sale)
const salesAnswer = pageOf(sale)
const isOf = ({ clinicId }: Sale, id: number) => clinicId === null || clinicId === id

/** One page of a clinic's sales (list-all-sales). */
export function listSales(list: ListOf): DigitailRequest<Page<Sale>> {
  const { clinicId } = list
  return readRequest({
    operation: 'sales.list',
    path: '/sales',
    clinicId,
    query: listQuery(list),
    answer: salesAnswer,
    ownPart: ownRows(isOf),
  })
}

/** One sale (retrieve-a-sale). */
export function retrieveSale(id: number): DigitailRequest<Sale> {
  return readRequest({
    operation: 'sales.retrieve',
    path: `/sales/${pathId(id)}`,
    clinicId: null,
    query: {},
    answer: saleAnswer,
    ownPart: (answer, clinicId) => (isOf(answer, clinicId) ? answer : null),
  })
}

/** Opens or closes a sale for changes (change-sale-state; singular path; sometimes needs REOPEN_SALE). */
export function changeSaleEditState(input: { id: number; editState: string }): DigitailRequest<Sale> {
  return writeRequest({
    operation: 'sales.change-edit-state',
    method: 'PUT',
    path: `/sale/${pathId(input.id)}/change-edit-state`,
    clinicId: null,
    body: jsonBody({ editState: input.editState }),
    answer: saleAnswer,
  })
}

/** Pays a sale from the customer's credit; what is too much pays their other open sales (pay-sale-with-client-credit). */
export function paySaleWithCredit(
  input: { saleId: number; amount: Money; type?: number; notes?: string } & Partial<AtClinicTime>,
): DigitailRequest<Sale> {
  const { saleId, amount, type, notes } = input
  return writeRequest({
    operation: 'sales.pay-with-credit',
    method: 'POST',
    path: `/sales/${pathId(saleId)}/pay-with-credit`,
    clinicId: null,
    body: jsonBody({ amount: moneyText(amount), type, notes, date: clinicTime(input) }),
    answer: saleAnswer,
  })
}
