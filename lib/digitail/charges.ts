import { z } from 'zod'
import { dataOf } from './data-of'
import { type DigitailRequest, writeRequest } from './digitail-request'
import { type Money, moneyText, wireMoney } from './money'
import { pathId } from './path-id'
import { type AtClinicTime, clinicTime } from './wall-time'
import { jsonBody } from './wire-fields'
import { optionalId, wireId } from './wire-values'

const charge = z
  .object({ id: wireId, amount: wireMoney, main_sale_id: optionalId })
  .transform((wire) => ({ id: wire.id, amount: wire.amount, saleId: wire.main_sale_id }))

/** Money that was taken (digitail documentation: model-charge). What no sale uses stays as the customer's credit. */
export type Charge = z.infer<typeof charge>

const chargeAnswer = dataOf(charge)

export type ChargeFields = {
  amount: Money
  /** Digitail's number of the way it was paid; the numbers are not published. */
  type: number
  cardBrand?: 'master_card' | 'visa' | 'american_express' | 'discover' | 'other'
  notes?: string
} & Partial<AtClinicTime>

function chargeBody(input: ChargeFields) {
  const { amount, type, cardBrand, notes } = input
  return jsonBody({ amount: moneyText(amount), type, cardBrand, notes, date: clinicTime(input) })
}

/** Takes money for a sale, by the path of the older documentation (create-a-charge; CREATE_CHECKUPS or VIEW_COUNTER_SALE). */
export function createSaleCharge(input: { saleId: number } & ChargeFields): DigitailRequest<Charge> {
  return writeRequest({
    operation: 'charges.create-for-sale',
    method: 'POST',
    path: `/sales/${pathId(input.saleId)}/charges`,
    clinicId: null,
    body: chargeBody(input),
    answer: chargeAnswer,
  })
}

/** Takes money, by the path of the newer documentation (create-a-charge). Find out which of the two your Digitail has. */
export function createCharge(input: ChargeFields): DigitailRequest<Charge> {
  return writeRequest({
    operation: 'charges.create',
    method: 'POST',
    path: '/charges',
    clinicId: null,
    body: chargeBody(input),
    answer: chargeAnswer,
  })
}
