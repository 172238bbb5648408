import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type DigitailRequest, type RequestBody, readRequest } from '@/lib/digitail/digitail-request'
import { me } from '@/lib/digitail/me'
import { checkClinic, ownPart } from './check-clinic'

type Named = Partial<Pick<DigitailRequest<unknown>, 'clinicId' | 'query' | 'body'>>
const request = (named: Named): DigitailRequest<unknown> => ({ ...me(), ...named })
const json = (value: Record<string, unknown>): RequestBody => ({ kind: 'json', value })

function form(value: string): RequestBody {
  const fields = new FormData()
  fields.set('clinic_id', value)
  return { kind: 'form', fields }
}

describe('a request in the name of clinic 7', () => {
  test.each<Named>([
    {},
    { clinicId: 7 },
    { query: { 'filter[clinic_id]': 7 } },
    { query: { 'filter[clinic_id]': '7', 'filter[pet_id]': 8 } },
    { query: { 'filter[clinic_id]': undefined } },
    { body: json({ clinic_id: 7, vet_id: 8 }) },
    { body: json({ clinic_id: '7' }) },
    { body: form('7') },
  ])('%j passes', (named) => {
    expect(() => checkClinic(request(named), 7)).not.toThrow()
  })

  test.each<Named>([
    { clinicId: 8 },
    { query: { 'filter[clinic_id]': 8 } },
    { query: { 'filter[clinic_id]': '7,8' } },
    { query: { 'filter[clinic_ids]': '7,8' } },
    { query: { 'filter[Clinic_Id]': 8 } },
    { query: { 'filter[clinic_id]': '' } },
    { query: { clinic_id: 8 } },
    { clinicId: 7, body: json({ clinic_id: 8 }) },
    { clinicId: 7, body: json({ clinic_id: null }) },
    { clinicId: 7, body: json({ clinic_id: [7, 8] }) },
    { clinicId: 7, body: form('8') },
  ])('%j is refused', (named) => {
    expect(() => checkClinic(request(named), 7)).toThrow(expect.objectContaining({ code: 'foreign-clinic' }))
  })
})

describe('an answer in the name of clinic 7', () => {
  const row = z.object({ of: z.number() })
  type Row = z.infer<typeof row>
  const base = { operation: 'x', path: '/x', clinicId: null, query: {} }
  const silent = readRequest<Row>({ ...base, answer: row })
  const one = readRequest<Row>({ ...base, answer: row, ownPart: (answer, id) => (answer.of === id ? answer : null) })
  const many = readRequest<Row[]>({
    ...base,
    answer: z.array(row),
    ownPart: (rows, id) => rows.filter((each) => each.of === id),
  })

  test('is handed out when it is the clinic’s, or does not tell', () => {
    expect(ownPart(silent, { of: 8 }, 7)).toEqual({ of: 8 })
    expect(ownPart(one, { of: 7 }, 7)).toEqual({ of: 7 })
  })

  test('is refused when it is another clinic’s, and a list loses the rows of others', () => {
    const refused = expect.objectContaining({ code: 'foreign-clinic', wasSent: true })
    expect(() => ownPart(one, { of: 8 }, 7)).toThrow(refused)
    expect(ownPart(many, [{ of: 7 }, { of: 8 }], 7)).toEqual([{ of: 7 }])
  })
})
