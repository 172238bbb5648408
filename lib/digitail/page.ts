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
const envelope = z.compile(z.object({ data: z.array(z.unknown()), meta }))

function readRows<T>(item: z.ZodType<T>): (rows: unknown[]) => T[] {
  const one = z.compile(item)
  const all = z.compile(z.array(item))
  return (rows) => {
    const whole = all.safeParse(rows)
    if (whole.success) return whole.data
    return rows.map((row) => one.safeParse(row)).flatMap((row) => (row.success ? [row.data] : []))
  }
}

/**
 * The envelope of every list. Pages are asked for by number; `links` is never followed, because its
 * addresses name another host, where a token must not go. One row that cannot be read costs that row; a
 * page of nothing else is an error. Make it once: building it costs far more than using it.
 */
export function pageOf<T>(item: z.ZodType<T>): z.ZodType<Page<T>> {
  const read = readRows(item)
  return envelope.transform(({ data, meta }, context) => {
    const items = read(data)
    if (data.length > 0 && items.length === 0) context.addIssue({ code: 'custom', message: 'no row can be read' })
    const { current_page: currentPage, last_page: lastPage, total } = meta
    return { items, currentPage, lastPage, total, leftOut: data.length - items.length }
  })
}

/** @returns a page without the rows that are not this clinic's. */
export function ownRows<T>(isOf: (row: T, clinicId: number) => boolean) {
  return (page: Page<T>, clinicId: number): Page<T> => {
    const items = page.items.filter((row) => isOf(row, clinicId))
    return items.length === page.items.length ? page : { ...page, items }
  }
}
