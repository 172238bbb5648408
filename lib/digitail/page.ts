import { z } from 'zod'
import { wireCount } from './wire-values'

/** One page of a list (digitail documentation: pagination). */
export type Page<T> = {
  items: T[]
  currentPage: number
  lastPage: number
  total: number
  /** Rows that could not be read and are not among the items. */
  leftOut: number
}

/** Largest `per_page` that Digitail accepts. */
export const maxPerPage = 1_000

const meta = z.object({ current_page: wireCount, last_page: wireCount, total: wireCount })

/**
 * The envelope of every list. Pages are asked for by number; `links` is never followed, because its
 * addresses name another host, where a token must not go. One row that cannot be read costs that row; a
 * page of nothing else is an error.
 */
export function pageOf<T>(item: z.ZodType<T>): z.ZodType<Page<T>> {
  return z.object({ data: z.array(z.unknown()), meta }).transform(({ data, meta }, context) => {
    const items = data.map((row) => item.safeParse(row)).flatMap((row) => (row.success ? [row.data] : []))
    if (data.length > 0 && items.length === 0) context.addIssue({ code: 'custom', message: 'no row can be read' })
    const { current_page: currentPage, last_page: lastPage, total } = meta
    return { items, currentPage, lastPage, total, leftOut: data.length - items.length }
  })
}
