import { describe, expect, test } from 'vitest'
import type { DigitailRequest, RequestBody } from '@/lib/digitail/digitail-request'
import { me } from '@/lib/digitail/me'
import { checkClinic } from './check-clinic'

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
