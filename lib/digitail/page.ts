import { z } from 'zod'
import { wireCount } from './wire-values'

/** One page of a list (digitail documentation: pagination). */
export type Page<T> = { items: T[]; currentPage: number; lastPage: number; total: number }

/** Largest `per_page` that Digitail accepts. */
export const maxPerPage = 1_000

/**
 * The envelope of every list. Pages are asked for by number; `links` is never followed, because its
 * addresses name another host, where a token must not go.
 */
export function pageOf<T>(item: z.ZodType<T>): z.ZodType<Page<T>> {
  return z
    .object({
      data: z.array(item),
      meta: z.object({ current_page: wireCount, last_page: wireCount, total: wireCount }),
    })
    .transform(({ data, meta }) => ({
      items: data,
      currentPage: meta.current_page,
      lastPage: meta.last_page,
      total: meta.total,
    }))
}
