import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

describe('appointments', () => {
  const times = { date: '2026-12-01 09:00:00', end_date: '2026-12-01 09:30:00' }

  test('one is created in local time, read again, moved, marked and cancelled', async () => {
    const created = await send('POST', '/appointments', {
      clinic_id: 1201,
      vet_id: 5101,
      patient_id: 1003,
      service_id: 10,
      ...times,
    })
    expect(created.status).toBe(200)
    const appointment = await made(created)
    expect(appointment).toMatchObject({
      datetime: times.date,
      datetime_start_utc: '2026-12-01T14:00:00.000000Z',
      status: '1',
    })
    const moved = await made(
      await send('PUT', `/appointments/${appointment.id}`, {
        date: '2026-12-01 10:00:00',
        end_date: '2026-12-01 10:30:00',
      }),
    )
    expect(moved).toMatchObject({ datetime: '2026-12-01 10:00:00', vet: { id: 5101 } })
    const marked = await send('PUT', `/appointment/${appointment.id}/change-status`, { status: 2 })
    expect([marked.status, await marked.text()]).toEqual([204, ''])
    expect(await made(await send('POST', `/appointments/${appointment.id}/cancel`, {}))).toMatchObject({ status: '7' })
    expect(await made(await client.api(`/appointments/${appointment.id}`, token))).toMatchObject({ status: '7' })
  })

  test('the names an integrator sends work too, but not without reminder_notifications', async () => {
    const body = {
      clinic_id: 1201,
      vet_id: 5101,
      patient_id: 1003,
      visit_type_id: 11,
      datetime_start_utc: '2026-12-01T14:00:00Z',
      datetime_end_utc: '2026-12-01T14:30:00Z',
    }
    expect((await send('POST', '/appointments', body)).status).toBe(422)
    const appointment = await made(await send('POST', '/appointments', { ...body, reminder_notifications: [] }))
    expect(appointment).toMatchObject({ datetime: '2026-12-01 09:00:00', service: { label: 'Vaccination' } })
  })

  test('two creations at once make two: there is no idempotency', async () => {
    const body = { clinic_id: 1201, vet_id: 5101, patient_id: 1003, ...times }
    const [first, second] = await Promise.all([
      send('POST', '/appointments', body),
      send('POST', '/appointments', body),
    ])
    expect((await made(first)).id).not.toBe((await made(second)).id)
  })
})

describe('pets and pet parents', () => {
  const fields = {
    clinic_id: '1201',
    vet_id: '5101',
    owner_id: '1001',
    nickname: 'Biscuit',
    birthday: '2024-05-01',
    species_id: '1',
    breed_id: '11',
    gender: 'female',
    hormonal_status: '0',
  }

  test('a pet takes a form and nothing else; an update needs the override header and keeps what is not sent', async () => {
    expect((await send('POST', '/pets', fields)).status).toBe(422)
    const created = await send('POST', '/pets', form(fields))
    expect(created.status).toBe(201)
    const { id } = await made(created)
    expect((await send('POST', `/pets/${id}`, form({ nickname: 'Toffee' }))).status).toBe(405)
    const updated = await send('POST', `/pets/${id}`, form({ nickname: 'Toffee', color: '' }), {
      'x-http-method-override': 'PUT',
    })
    expect(await made(updated)).toMatchObject({ nickname: 'Toffee', birthday: '2024-05-01', color: '' })
  })

  test('what is missing is named, field by field', async () => {
    const answer = await send('POST', '/pets', form({ nickname: 'Nobody' }))
    const { errors } = z.object({ errors: z.record(z.string(), z.array(z.string())) }).parse(await answer.json())
    expect(errors.species_id).toEqual(['The species id field is required.'])
  })

  test('a pet parent must accept the terms', async () => {
    const person = { name: 'Ada', last_name: 'Byrne' }
    expect((await send('POST', '/pet-parents', person)).status).toBe(422)
    expect((await send('POST', '/pet-parents', { ...person, terms_and_conditions: true })).status).toBe(201)
  })
})
