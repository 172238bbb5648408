import { Overlay } from './overlay'
import type { Sale } from './sale'

/** Money that came in. Amounts are whole cents. */
export type Charge = {
  id: number
  clinicId: number
  saleId: number | null
  amount: number
  type: number
  cardBrand: string | null
  notes: string | null
  /** ISO instant. */
  madeAt: string
}

/** What was paid and what is still to be credited, in memory. */
export class Ledger {
  readonly sales = new Overlay<Sale>()
  readonly charges = new Overlay<Charge>()
  readonly #credit = new Map<number, number>()

  /** @returns cents that a customer has paid without a bill. */
  creditOf(customerId: number): number {
    return this.#credit.get(customerId) ?? 0
  }

  /** Pays a sale; what is more than its debt stays as the customer's credit. @returns the sale and the surplus */
  pay(sale: Sale, amount: number): { sale: Sale; surplus: number } {
    const used = Math.min(amount, sale.total - sale.paid)
    const surplus = amount - used
    this.#credit.set(sale.customerId, this.creditOf(sale.customerId) + surplus)
    return { sale: this.sales.put({ ...sale, paid: sale.paid + used }), surplus }
  }

  /** Moves a customer's credit onto a sale. @returns the sale, paid as far as the credit goes */
  payWithCredit(sale: Sale, amount: number): Sale {
    const used = Math.min(amount, this.creditOf(sale.customerId), sale.total - sale.paid)
    this.#credit.set(sale.customerId, this.creditOf(sale.customerId) - used)
    return this.sales.put({ ...sale, paid: sale.paid + used })
  }

  clear(): void {
    this.sales.clear()
    this.charges.clear()
    this.#credit.clear()
  }
}
