import type { DigitailRequest } from '@/lib/digitail/digitail-request'
import { maxPerPage, type Page } from '@/lib/digitail/page'
import { CallError } from './call-error'

export type PageAt = { clinicId: number; page: number; perPage: number }
export type MakePage<T> = (at: PageAt) => DigitailRequest<Page<T>>

/** `maxPages` is a bound, not a wish: compare the last page's `currentPage` with its `lastPage`. */
export type PagesBounds = { perPage?: number; maxPages?: number }

type Send = <T>(make: (clinicId: number) => DigitailRequest<T>) => Promise<T>

/**
 * Reads a list page by page, by number (digitail documentation: pagination), until its last page or the bound.
 *
 * @throws CallError; `unreadable` when Digitail answers with another page than the one asked for
 */
export async function* pagesOf<T>(
  send: Send,
  make: MakePage<T>,
  { perPage = 250, maxPages = 20 }: PagesBounds = {},
): AsyncGenerator<Page<T>, void> {
  const size = Math.min(perPage, maxPerPage)
  for (let page = 1; page <= maxPages; page += 1) {
    let operation = ''
    const answer = await send((clinicId) => {
      const request = make({ clinicId, page, perPage: size })
      operation = request.operation
      return request
    })
    if (answer.currentPage !== page) throw new CallError('unreadable', operation, { status: 200, wasSent: true })
    yield answer
    if (page >= answer.lastPage) return
  }
}
