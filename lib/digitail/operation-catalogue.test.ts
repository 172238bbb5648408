import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isOperationName, operationCatalogue, operationKindOf } from './operation-catalogue'

const sources = readdirSync('lib/digitail')
  .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
  .map((file) => readFileSync(`lib/digitail/${file}`, 'utf8'))

const quoted = /operation: '([\w.-]+)'|consolidate\('([\w.-]+)'/g
const made = sources.flatMap((source) => [...source.matchAll(quoted)].map((match) => match[1] ?? match[2] ?? ''))
const read = sources
  .flatMap((source) => [...source.matchAll(/readRequest\(\{\s*operation: '([\w.-]+)'/g)])
  .map((m) => m[1] ?? '')

describe('the catalogue of operations', () => {
  it('names every operation that a request is made under, and no other', () => {
    expect(made.length).toBeGreaterThan(25)
    expect([...new Set(made)].sort()).toEqual(Object.keys(operationCatalogue).sort())
  })

  it('calls reading what is made as a read', () => {
    const called = Object.keys(operationCatalogue).filter((name) => operationKindOf(name) === 'read')
    // A preview is asked for with a POST, and changes nothing.
    expect(called.filter((name) => !read.includes(name))).toEqual(['consolidated-invoices.preview'])
    expect(read.filter((name) => !called.includes(name))).toEqual([])
  })

  it('takes what it does not know for a change, unless its name says otherwise', () => {
    expect(isOperationName('toString')).toBe(false)
    expect([operationKindOf('any GET /visit-types'), operationKindOf('labs.list')]).toEqual(['read', 'read'])
    expect([operationKindOf('any POST /x'), operationKindOf('labs.order')]).toEqual(['write', 'write'])
  })
})
