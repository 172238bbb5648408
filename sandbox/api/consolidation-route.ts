import { Hono } from 'hono'
import { z } from 'zod'
import type { Env, SandboxContext } from '../http'
import type { Sandbox } from '../sandbox'
import type { Sale } from '../world/sale'
import { forbidden } from './api-failure'
import { findSale } from './find-sale'
import { renderSale } from './render-sale'
import { checked, day, id, readJson } from './write-input'

const input = z.object({ customer_id: id, invoice_date: day, sales_ids: z.array(id).default([]) })

/** Consolidated invoices: answers without the `data` wrapper, and a 422 of its own shape (fact sheet 2.8). */
export function consolidationRoute(sandbox: Sandbox): Hono<Env> {
  const route = new Hono<Env>()
  route.post('/sale/consolidate', (c) => consolidate(c, sandbox, { into: null, isPreview: false }))
  route.post('/sale/consolidate/preview/:id', (c) =>
    consolidate(c, sandbox, { into: Number(c.req.param('id')), isPreview: true }),
  )
  route.post('/sale/consolidate/:id/update', (c) =>
    consolidate(c, sandbox, { into: Number(c.req.param('id')), isPreview: false }),
  )
  return route
}

async function consolidate(
  c: SandboxContext,
  sandbox: Sandbox,
  to: { into: number | null; isPreview: boolean },
): Promise<Response> {
  const [firstClinic] = c.var.account.clinicIds
  if (!c.var.account.mayReadRecords || firstClinic === undefined) return forbidden(c)
  const read = checked(c, input, await readJson(c))
  if ('refusal' in read) return refusedHere(c, 'The given data was invalid.')
  const sales: Sale[] = []
  for (const saleId of read.value.sales_ids) {
    const found = findSale(c, sandbox, saleId)
    if ('refusal' in found) return refusedHere(c, `Sale ${saleId} cannot be consolidated.`)
    sales.push(found.sale)
  }
  const stored = to.into === null ? undefined : sandbox.world.sale(to.into)
  if (to.into !== null && !stored) return refusedHere(c, 'There is no such consolidated invoice.')
  const total = sales.reduce((sum, sale) => sum + sale.total, 0)
  const paid = sales.reduce((sum, sale) => sum + sale.paid, 0)
  const { sales: overlay } = sandbox.world.ledger
  const invoice: Sale = {
    id: stored?.id ?? overlay.nextId(),
    clinicId: sales[0]?.clinicId ?? stored?.clinicId ?? firstClinic,
    customerId: read.value.customer_id,
    petId: sales[0]?.petId ?? 0,
    vetId: sales[0]?.vetId ?? c.var.account.id,
    total,
    paid,
    editState: 'open',
    consolidatedInto: null,
    createdOn: read.value.invoice_date.slice(0, 10),
  }
  if (!to.isPreview) {
    overlay.put(invoice)
    for (const sale of sales) overlay.put({ ...sale, consolidatedInto: invoice.id })
  }
  return c.json({ ...renderSale(sandbox, invoice), sales: sales.map((sale) => renderSale(sandbox, sale)) })
}

function refusedHere(c: SandboxContext, message: string): Response {
  return c.json({ key: 'consolidated_invoice_error', message, meta: [] }, 422)
}
