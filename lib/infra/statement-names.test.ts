import { describe, expect, it } from 'vitest'
import { plannedForItsValues, statementNames, takesNamedStatements } from './statement-names'

describe('names of statements', () => {
  it('are the same for the same text and differ for another', () => {
    const nameOf = statementNames()
    const [first, other, again] = [
      nameOf({ sql: 'SELECT 1' }),
      nameOf({ sql: 'SELECT 2' }),
      nameOf({ sql: 'SELECT 1' }),
    ]
    expect(first).toBe(again)
    expect(first).not.toBe(other)
    expect(first).toMatch(/^[a-z0-9_]{1,63}$/)
  })

  it('run out, and what came before keeps its name', () => {
    const nameOf = statementNames(2)
    const first = nameOf({ sql: 'SELECT 1' })
    nameOf({ sql: 'SELECT 2' })
    expect(nameOf({ sql: 'SELECT 3' })).toBe('')
    expect(nameOf({ sql: 'SELECT 1' })).toBe(first)
  })

  it('are left out where the values decide the plan', () => {
    expect(statementNames()({ sql: `${plannedForItsValues} SELECT 1` })).toBe('')
  })

  it('are left out behind a pooler that does not know them', () => {
    expect(takesNamedStatements('postgresql://db.example/connect?pgbouncer=true&sslmode=require')).toBe(false)
    expect(takesNamedStatements('postgresql://db.example/connect?pgbouncer=false')).toBe(true)
    expect(takesNamedStatements('postgresql://db.example/connect')).toBe(true)
  })
})
