import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  columnsOfInventory,
  columnsOfSchema,
  protectedColumns,
  requirementFaults,
  requirementIds,
  requirementsOf,
} from './security-docs'

const text = readFileSync('docs/security.md', 'utf8')
const schema = readFileSync('prisma/schema.prisma', 'utf8')
const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : null)

describe('the inventory of data', () => {
  test('K-11 classifies every column of the schema once, and no other: add yours to docs/security.md', () => {
    expect(columnsOfInventory(text).sort()).toEqual(columnsOfSchema(schema).sort())
  })

  test('K-11 a column that nobody classified is noticed', () => {
    const more = schema.replace('model User {', 'model User {\n  passport String\n')
    expect(columnsOfSchema(more)).toContain('User.passport')
    expect(columnsOfInventory(text)).not.toContain('User.passport')
  })

  test('a column that is called sealed, hash or token is protected', () => {
    const telling = columnsOfSchema(schema).filter((column) => /\.(?:.*(?:Sealed|Hash)|hash|.*[tT]oken)$/.test(column))
    expect(telling.length).toBeGreaterThan(8)
    expect(protectedColumns(text)).toEqual(expect.arrayContaining(telling))
  })

  test('K-10 what sign-in keeps of an issuer is its name, the subject and the person', () => {
    expect(columnsOfSchema(schema).filter((column) => column.startsWith('Identity.'))).toEqual([
      'Identity.issuer',
      'Identity.subject',
      'Identity.userId',
      'Identity.createdAt',
    ])
  })
})

describe('the table of requirements', () => {
  const rows = requirementsOf(text)

  test('has a row for each id, in order', () => {
    expect(rows.map(({ id }) => id)).toEqual(requirementIds)
  })

  test.each(rows)('$id claims nothing that it cannot show', (row) => {
    expect(requirementFaults(row, read)).toEqual([])
  })

  test.each([
    ['a test that is not there', { id: 'O-01', status: 'held', proof: '', files: ['lib/none.test.ts'] }],
    ['a test without the id', { id: 'X-99', status: 'held', proof: '', files: ['lib/vault/cipher.test.ts'] }],
    ['no test at all', { id: 'K-01', status: 'held', proof: 'surely', files: [] }],
    [
      'half of it, without saying which',
      { id: 'K-01', status: 'partly', proof: '', files: ['lib/vault/cipher.test.ts'] },
    ],
    ['open, without a word', { id: 'K-01', status: 'open', proof: '', files: [] }],
    ['a status of its own', { id: 'K-01', status: 'fine', proof: '', files: ['lib/vault/cipher.test.ts'] }],
  ])('a false claim is noticed: %s', (_, row) => {
    expect(requirementFaults(row, read)).toHaveLength(1)
  })
})

test('every command that the documents name is there', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const documents = ['SECURITY.md', 'README.md', 'CONTRIBUTING.md', 'docs/security.md']
  const named = documents.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/npm run ([\w:-]*\w)/g)].map(([, name]) => name),
  )
  expect(new Set(named).size).toBeGreaterThan(8)
  expect(named.filter((name) => name !== undefined && scripts[name] === undefined)).toEqual([])
})
