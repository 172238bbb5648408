import type { Sandbox } from '../sandbox'
import type { Charge } from '../world/ledger'
import type { Sale } from '../world/sale'
import { renderOwner } from './render-owner'

/** Money is text in the samples, though the model page says float. */
export const decimal = (cents: number) => (cents / 100).toFixed(2)

/** Fact sheet section 4, "Sale"; `clinic_id` is text inside a sale, as in the sample. */
export function renderSale({ world }: Sandbox, sale: Sale) {
  const customer = world.owner(sale.customerId)
  const isOpen = sale.editState === 'open'
  return {
    id: sale.id,
    clinic_id: String(sale.clinicId),
    customer_id: sale.customerId,
    type: 1,
    customer: customer ? renderOwner(customer) : null,
    file: renderRecord(sale),
    counter_sale: null,
    amount_paid: decimal(sale.paid),
    amount_due: decimal(sale.total - sale.paid),
    edit_state_details: {
      state: sale.editState,
      label: isOpen ? 'Open' : 'Closed',
      can_transit_to: [
        isOpen
          ? { label: 'Close', action: 'close', state: 'closed' }
          : { label: 'Reopen', action: 'reopen', state: 'open' },
      ],
    },
    status: sale.paid >= sale.total ? 'paid' : 'unpaid',
    total: decimal(sale.total),
    global_discount_net: '0.00',
    global_discount_tax: '0.00',
    global_discount_gross: '0.00',
    consolidated: sale.consolidatedInto !== null,
    created_at: `${sale.createdOn}T10:00:00.000000Z`,
    updated_at: `${sale.createdOn}T10:00:00.000000Z`,
  }
}

/** Fact sheet section 4, "Charge" with its payments. */
export function renderCharge(sandbox: Sandbox, charge: Charge, sale: Sale | undefined) {
  const payment = {
    id: charge.id + 1,
    amount: decimal(charge.amount),
    amount_refunded: '0.00',
    amount_left: decimal(charge.amount),
    made_at: charge.madeAt,
    notes: charge.notes,
    sale_id: charge.saleId,
    charge_id: charge.id,
  }
  return {
    id: charge.id,
    amount: decimal(charge.amount),
    amount_refunded: '0.00',
    amount_left: decimal(charge.amount),
    made_at: charge.madeAt,
    type: charge.type,
    card_brand: charge.cardBrand,
    main_sale_id: charge.saleId,
    main_sale: sale ? renderSale(sandbox, sale) : null,
    main_payment_id: sale ? payment.id : null,
    main_payment: sale ? payment : null,
    has_single_payment: sale !== undefined,
    has_multiple_payment: false,
    payments: sale ? [payment] : [],
    charge_receipt: null,
  }
}

function renderRecord(sale: Sale) {
  return {
    id: sale.id + 60_000,
    number: String(sale.id),
    status: 'closed',
    vet_id: sale.vetId,
    clinic_id: sale.clinicId,
    pet_id: sale.petId,
    sale_id: sale.id,
    date: sale.createdOn,
    reason: null,
    template_id: null,
    comments: null,
    recommendations: null,
    rabic_tag_number: null,
    presumptive_diagnosis: null,
    diagnosis: null,
    treatment: null,
  }
}
