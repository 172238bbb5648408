import { describe, expect, test } from 'vitest'
import { listAppointments } from '@/lib/digitail/appointments'
import type { Page } from '@/lib/digitail/page'
import { type PageAt, type PagesBounds, pagesOf } from './pages-of'

/** Reads a pretend list of so many pages. @returns the page numbers that were asked for */
async function readPages(
  lastPage: (asked: number[]) => number,
  bounds: PagesBounds,
  answered = (page: number) => page,
) {
  const asked: number[] = []
  const sizes: number[] = []
  // The answer's type is the request's; this pretends to be Digitail.
  const send = async <T>(make: (clinicId: number) => { query: Record<string, unknown> }): Promise<T> => {
    const { query } = make(7)
    asked.push(Number(query.page))
    sizes.push(Number(query.per_page))
    const page: Page<never> = {
      items: [],
      currentPage: answered(Number(query.page)),
      lastPage: lastPage(asked),
      total: 0,
      leftOut: 0,
    }
    return page as T
  }
  for await (const _ of pagesOf(send, (at: PageAt) => listAppointments(at), bounds)) if (asked.length > 100) break
  return { asked, sizes }
}

describe('pages', () => {
  test.each<[string, number, PagesBounds, number[]]>([
    ['one page', 1, {}, [1]],
    ['no rows at all', 0, {}, [1]],
    ['all of them', 4, {}, [1, 2, 3, 4]],
    ['up to the bound', 9, { maxPages: 3 }, [1, 2, 3]],
    ['exactly the bound', 3, { maxPages: 3, beyondBound: 'both-ends' }, [1, 2, 3]],
    ['both ends', 9, { maxPages: 5, beyondBound: 'both-ends' }, [1, 9, 8, 2, 3]],
    ['both ends of few', 4, { maxPages: 3, beyondBound: 'both-ends' }, [1, 4, 2]],
    ['one page of many', 9, { maxPages: 1, beyondBound: 'both-ends' }, [1]],
  ])('%s', async (_, last, bounds, expected) => {
    expect((await readPages(() => last, bounds)).asked).toEqual(expected)
  })

  test('a list that grows while it is read is read to its new end; one that shrinks ends early', async () => {
    expect((await readPages((asked) => (asked.length > 1 ? 3 : 2), {})).asked).toEqual([1, 2, 3])
    expect((await readPages((asked) => (asked.length > 1 ? 2 : 5), {})).asked).toEqual([1, 2])
  })

  test('a list that never ends is read up to the bound', async () => {
    expect((await readPages((asked) => asked.length + 10, {})).asked).toHaveLength(20)
  })

  test('no page is asked larger than Digitail allows', async () => {
    expect((await readPages(() => 1, { perPage: 5_000 })).sizes).toEqual([1_000])
  })

  test('Digitail answering with another page is an error, not a loop over the same rows', async () => {
    await expect(
      readPages(
        () => 5,
        {},
        () => 1,
      ),
    ).rejects.toMatchObject({ code: 'unreadable' })
  })
})
