import { Hono } from 'hono'
import { z } from 'zod'
import type { Env, SandboxContext } from '../http'
import type { Sandbox } from '../sandbox'
import type { Sale } from '../world/sale'
import { forbidden } from './api-failure'
import { clinicOfList } from './clinic-scope'
import { findSale } from './find-sale'
import { paginated } from './list-query'
import { renderCharge, renderSale } from './render-sale'
import { checked, id, money, readJson } from './write-input'

const newCharge = z.object({
  amount: money,
  type: z.coerce.number().int(),
  card_brand: z.enum(['master_card', 'visa', 'american_express', 'discover', 'other']).nullish(),
  notes: z.string().nullish(),
  sale_id: id.nullish(),
})

/** Sales and charges. `/charges` and `/sales/{id}/charges` are two captures of one documentation page: both answer. */
export function salesRoute(sandbox: Sandbox): Hono<Env> {
  const { ledger } = sandbox.world
  const route = new Hono<Env>()
  route.get('/sales', (c) => {
    if (!c.var.account.mayReadRecords) return forbidden(c)
    const list = clinicOfList(c, sandbox, ['created_at'])
    if ('refusal' in list) return list.refusal
    const [from = '', to = '9'] = list.filters.created_at?.split(',') ?? []
    const sales = sandbox.world.salesOf(list.clinic).filter(({ createdOn }) => createdOn >= from && createdOn <= to)
    return paginated(c, sales, (sale) => renderSale(sandbox, sale))
  })
  route.get('/sales/:id', (c) => {
    const found = findSale(c, sandbox, Number(c.req.param('id')))
    return 'refusal' in found ? found.refusal : c.json({ data: renderSale(sandbox, found.sale) })
  })
  route.put('/sale/:id/change-edit-state', async (c) => {
    const found = findSale(c, sandbox, Number(c.req.param('id')))
    if ('refusal' in found) return found.refusal
    const read = checked(c, z.object({ edit_state: z.enum(['open', 'closed']) }), await readJson(c))
    if ('refusal' in read) return read.refusal
    return c.json({ data: renderSale(sandbox, ledger.sales.put({ ...found.sale, editState: read.value.edit_state })) })
  })
  route.post('/sales/:id/charges', async (c) => charge(c, sandbox, Number(c.req.param('id'))))
  route.post('/charges', async (c) => charge(c, sandbox, null))
  route.post('/sales/:id/pay-with-credit', async (c) => {
    const found = findSale(c, sandbox, Number(c.req.param('id')))
    if ('refusal' in found) return found.refusal
    const read = checked(c, z.object({ amount: money }), await readJson(c))
    if ('refusal' in read) return read.refusal
    return c.json({ data: renderSale(sandbox, ledger.payWithCredit(found.sale, read.value.amount)) })
  })
  return route
}

async function charge(c: SandboxContext, sandbox: Sandbox, pathSaleId: number | null): Promise<Response> {
  const { ledger } = sandbox.world
  const [firstClinic] = c.var.account.clinicIds
  if (!c.var.account.mayReadRecords || firstClinic === undefined) return forbidden(c)
  const read = checked(c, newCharge, await readJson(c))
  if ('refusal' in read) return read.refusal
  const saleId = pathSaleId ?? read.value.sale_id ?? null
  let paid: Sale | undefined
  if (saleId !== null) {
    const found = findSale(c, sandbox, saleId)
    if ('refusal' in found) return found.refusal
    paid = ledger.pay(found.sale, read.value.amount).sale
  }
  const made = ledger.charges.put({
    id: ledger.charges.nextId(),
    clinicId: paid?.clinicId ?? firstClinic,
    saleId,
    amount: read.value.amount,
    type: read.value.type,
    cardBrand: read.value.card_brand ?? null,
    notes: read.value.notes ?? null,
    madeAt: new Date().toISOString(),
  })
  return c.json({ data: renderCharge(sandbox, made, paid) }, 201)
}
