import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { pageOf } from './page'
import { wireId } from './wire-values'

const page = pageOf(z.object({ id: wireId }))
const meta = { current_page: 2, last_page: 7, from: 16, to: 30, per_page: 15, total: '98', path: 'https://x.example' }
const links = { first: 'https://evil.test/1', last: null, prev: null, next: 'https://evil.test/3' }

describe('page envelope', () => {
  test('the documented sample: total as text, ids as texts or numbers', () => {
    expect(page.parse({ data: [{ id: '1' }, { id: 2, other: true }], links, meta })).toEqual({
      items: [{ id: 1 }, { id: 2 }],
      currentPage: 2,
      lastPage: 7,
      total: 98,
      leftOut: 0,
    })
  })

  test('the links go nowhere: nothing of them is in the page', () => {
    expect(JSON.stringify(page.parse({ data: [], links, meta }))).not.toContain('evil')
  })

  test('a row that cannot be read costs that row and is counted', () => {
    const data = [{ id: 1 }, { id: null }, null, { id: 2 }]
    expect(page.parse({ data, meta })).toMatchObject({ items: [{ id: 1 }, { id: 2 }], leftOut: 2 })
  })

  test('a page of which no row can be read is an error', () => {
    expect(page.safeParse({ data: [{ number: 1 }], meta }).success).toBe(false)
    expect(page.safeParse({ data: [], meta }).success).toBe(true)
  })

  test.each([
    [{ data: [] }],
    [{ data: {}, meta }],
    [{ data: [], meta: { ...meta, last_page: undefined } }],
    [{ data: [], meta: { ...meta, last_page: 'many' } }],
    [{ data: [], meta: { ...meta, current_page: -1 } }],
    [{ meta }],
  ])('%j is no page', (body) => {
    expect(page.safeParse(body).success).toBe(false)
  })
})
