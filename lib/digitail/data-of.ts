import { z } from 'zod'

/** The envelope of a single thing, `{ data: … }` (digitail documentation). */
export function dataOf<T>(thing: z.ZodType<T>): z.ZodType<T> {
  return z.compile(z.object({ data: thing }).transform(({ data }) => data))
}

/** An answer of which nothing is used, such as 204. */
export const noAnswer = z.unknown().transform(() => null)
