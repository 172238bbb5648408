import type { RequestBody } from './digitail-request'

type Fields = Readonly<Record<string, unknown>>

const snakeCase = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Our names as Digitail spells them, `vetId` as `vet_id`. What is undefined is left out; null empties a field. */
export function wireFields(fields: Fields): Record<string, unknown> {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present.map(([name, value]) => [snakeCase(name), value]))
}

/** A JSON body of these fields. */
export function jsonBody(fields: Fields): RequestBody {
  return { kind: 'json', value: wireFields(fields) }
}

function formValue(value: unknown): string | Blob {
  if (value instanceof Blob) return value
  if (typeof value === 'boolean') return value ? '1' : '0'
  return value === null ? '' : String(value)
}

/** A form body of these fields: booleans as 1 and 0, lists as `name[]`, null as an empty value. */
export function formBody(fields: Fields): RequestBody {
  const form = new FormData()
  for (const [name, value] of Object.entries(wireFields(fields))) {
    if (!Array.isArray(value)) form.append(name, formValue(value))
    else for (const each of value) form.append(`${name}[]`, formValue(each))
  }
  return { kind: 'form', fields: form }
}
