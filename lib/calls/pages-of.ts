import type { DigitailRequest } from '@/lib/digitail/digitail-request'
import { maxPerPage, type Page } from '@/lib/digitail/page'
import { CallError } from './call-error'

export type PageAt = { clinicId: number; page: number; perPage: number }
export type MakePage<T> = (at: PageAt) => DigitailRequest<Page<T>>

export type PagesBounds = {
  perPage?: number
  /** A bound, not a wish: everything was read only when as many pages came as `lastPage` says. */
  maxPages?: number
  /**
   * What is read of a list beyond the bound: its beginning, or both of its ends, for where the order of a
   * list is not documented and the newest rows matter.
   */
  beyondBound?: 'beginning' | 'both-ends'
}

type Send = <T>(make: (clinicId: number) => DigitailRequest<T>) => Promise<T>

function* pageNumbers({ maxPages, beyondBound }: Required<PagesBounds>, lastPage: () => number): Generator<number> {
  yield 1
  const last = lastPage()
  const fromEnd = last > maxPages && beyondBound === 'both-ends' ? Math.floor(maxPages / 2) : 0
  for (let page = last; page > last - fromEnd; page -= 1) yield page
  for (let page = 2; page <= Math.min(maxPages - fromEnd, lastPage()); page += 1) yield page
}

/**
 * Reads a list page by page, by number (digitail documentation: pagination), until its last page or the bound.
 *
 * @throws CallError; `unreadable` when Digitail answers with another page than the one asked for
 */
export async function* pagesOf<T>(
  send: Send,
  make: MakePage<T>,
  { perPage = 250, maxPages = 20, beyondBound = 'beginning' }: PagesBounds = {},
): AsyncGenerator<Page<T>, void> {
  const size = Math.min(perPage, maxPerPage)
  let lastPage = 1
  for (const page of pageNumbers({ perPage, maxPages, beyondBound }, () => lastPage)) {
    let operation = ''
    const answer = await send((clinicId) => {
      const request = make({ clinicId, page, perPage: size })
      operation = request.operation
      return request
    })
    if (answer.currentPage !== page) throw new CallError('unreadable', operation, { status: 200, wasSent: true })
    lastPage = answer.lastPage
    yield answer
  }
}
