import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { TestClient } from '../test-client'

const one = z.object({ data: z.looseObject({ id: z.number() }) })
let client: TestClient
let token = ''
beforeAll(async () => {
  client = await TestClient.start({ settings: { rateLimit: 0 } })
  token = (await client.grant(5101)).accessToken
})
afterAll(() => client.sandbox.close())

function send(
  method: string,
  path: string,
  body?: object | FormData,
  headers: Record<string, string> = {},
): Promise<Response> {
  if (body instanceof FormData) return client.api(path, token, { method, body, headers })
  const type = { 'content-type': 'application/json' }
  return client.api(path, token, {
    method,
    headers: { ...type, ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
}
const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}
const made = async (answer: Response) => one.parse(await answer.json()).data

test('prescriptions are written, changed and refilled', async () => {
  const body = { clinic_id: 1201, vet_id: 5101, quantity: 2, prescribed_at: '2026-11-23', status: 'ACTIVE' }
  const created = await send('POST', '/pets/1003/prescriptions', body)
  expect(created.status).toBe(201)
  const { id } = await made(created)
  expect(await made(await send('PATCH', `/pets/1003/prescriptions/${id}`, { quantity: 5 }))).toMatchObject({
    quantity: 5,
    status: 'ACTIVE',
  })
  expect(
    (await send('POST', `/prescriptions/${id}/refills`, { record_id: 1, vet_id: 5101, refilled_at: '2026-11-24' }))
      .status,
  ).toBe(201)
})

test('money: a charge pays a sale by both paths, its surplus becomes credit, and credit pays', async () => {
  const sale = z.object({ id: z.number(), amount_due: z.coerce.number(), customer_id: z.number() })
  const answer = await client.api('/sales?filter[clinic_id]=1201&per_page=100', token)
  const open = z
    .object({ data: z.array(sale) })
    .parse(await answer.json())
    .data.filter((row) => row.amount_due > 0)
  const [first, second] = open
  if (!first || !second) throw new Error('The world has no two open sales.')
  const paid = await send('POST', `/sales/${first.id}/charges`, {
    amount: (first.amount_due + 10).toFixed(2),
    type: 1,
    card_brand: 'visa',
  })
  expect(paid.status).toBe(201)
  expect(await made(paid)).toMatchObject({ main_sale: { amount_due: '0.00', status: 'paid' } })
  expect((await send('POST', '/charges', { amount: 5, type: 1, sale_id: second.id })).status).toBe(201)
  expect((await send('POST', `/sales/${second.id}/pay-with-credit`, { amount: 1, type: 1 })).status).toBe(200)
  expect(await made(await send('PUT', `/sale/${second.id}/change-edit-state`, { edit_state: 'closed' }))).toMatchObject(
    { edit_state_details: { state: 'closed' } },
  )
})

test('consolidated invoices answer without data, and refuse in their own shape', async () => {
  const body = { customer_id: 1001, invoice_date: '2026-11-23', sales_ids: [1001, 1002] }
  const invoice = z
    .object({ id: z.number(), sales: z.array(z.unknown()).length(2) })
    .parse(await (await send('POST', '/sale/consolidate', body)).json())
  expect((await send('POST', `/sale/consolidate/preview/${invoice.id}`, body)).status).toBe(200)
  expect((await send('POST', `/sale/consolidate/${invoice.id}/update`, body)).status).toBe(200)
  const refused = await send('POST', '/sale/consolidate', { sales_ids: [] })
  expect([refused.status, Object.keys(await refused.json()).sort()]).toEqual([422, ['key', 'message', 'meta']])
})

test('files, roles, and an invoice whose GET really sends mail: each one is counted', async () => {
  const file = form({ payload: '{}' })
  file.set('file', new Blob(['scan']), 'scan.txt')
  expect((await send('POST', '/files', file)).status).toBe(201)
  expect((await send('POST', '/roles', { title: 'Reader', clinic_id: 1201 })).status).toBe(201)
  expect(
    (await client.api('/invoices/1001/sendPdf?emails[]=a@owners.example&emails[]=b@owners.example', token)).status,
  ).toBe(204)
  expect(await client.control('truth')).toMatchObject({ counts: { mailsSent: 2 } })
})
