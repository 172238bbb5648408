import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { appointment, clinic, list, listedClinic, me, pet, sale, vet } from './documented-shapes'
import { TestClient, tokenSchema } from './test-client'

let client: TestClient
let token = ''
beforeAll(async () => {
  client = await TestClient.start()
  token = (await client.grant(5290)).accessToken
})
afterAll(() => client.sandbox.close())

const read = async (path: string, init?: RequestInit) => (await client.api(path, token, init)).json()

describe('the sandbox keeps to the documented shapes', () => {
  test('token answer (1.4): four fields, expires_in a number, no scope', async () => {
    const { refreshToken } = await client.grant(5101)
    tokenSchema.parse(await (await client.refresh(refreshToken)).json())
  })

  test('GET /auth/me (2.3), with and without the list of clinics', async () => {
    expect(me.parse(await read('/auth/me')).data.clinics).toBeUndefined()
    expect(me.parse(await read('/auth/me?include=multipleClinic')).data.clinics).toHaveLength(3)
  })

  test('GET /auth/me with the list under the other key, by the switch', async () => {
    await client.control('settings', { clinicsKey: 'multipleClinic' })
    const answer = z
      .object({ data: z.looseObject({ multipleClinic: z.array(listedClinic) }) })
      .parse(await read('/auth/me?include=multipleClinic'))
    expect(answer.data.clinics).toBeUndefined()
    await client.control('settings', { clinicsKey: 'clinics' })
  })

  test.each([
    ['/appointments', appointment],
    ['/vets', vet],
    [
      '/visit-types',
      z.object({
        id: z.int(),
        name: z.string(),
        duration: z.int(),
        is_visible: z.boolean(),
        vets: z.array(z.object({ id: z.int() })),
      }),
    ],
    ['/pets', pet],
    ['/sales', sale],
    ['/reminder-protocol-usages', z.object({ id: z.int(), due_date: z.iso.date(), administration_date: z.null() })],
  ])('GET %s: the paginated envelope (2.5) and its rows (4)', async (path, row) => {
    list(row).parse(await read(`${path}?filter%5Bclinic_id%5D=1310`))
  })

  test('GET /pet-parents needs no clinic', async () => {
    list(z.object({ id: z.int(), name: z.string(), last_name: z.string(), phone: z.string() })).parse(
      await read('/pet-parents'),
    )
  })

  test.each([
    ['/clinic/1310', clinic],
    ['/vets/5201', vet],
    ['/pets/2001', pet],
    ['/sales/2001', sale],
  ])('GET %s: one thing under data', async (path, shape) => {
    z.object({ data: shape }).parse(await read(path))
  })

  test('species and breeds: a label, and no name', async () => {
    const species = z.object({
      data: z.array(z.strictObject({ id: z.int(), label: z.string(), species: z.string() })).min(2),
    })
    species.parse(await read('/species'))
    expect(await read('/breeds?filter[species_id]=2')).toHaveProperty('data.0.species_id', 2)
  })

  test('refusals (2.8): 400, 401, 403, 404 with a message, 422 with errors by field', async () => {
    const message = z.strictObject({ message: z.string() })
    expect(message.parse(await read('/appointments?filter[vet_id]=1')).message).toBe(
      'Requested filter(s) `vet_id` are not allowed. Allowed filter(s) are `clinic_id`.',
    )
    expect(await (await client.api('/auth/me', 'wrong')).json()).toEqual({ message: 'Unauthenticated.' })
    message.parse(await read('/appointments?filter[clinic_id]=1201'))
    message.parse(await read('/appointments/1'))
    const invalid = z.strictObject({
      message: z.literal('The given data was invalid.'),
      errors: z.record(z.string(), z.array(z.string())),
    })
    expect(invalid.parse(await read('/appointments')).errors).toHaveProperty(['filter.clinic_id'])
  })
})
