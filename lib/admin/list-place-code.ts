import 'server-only'
import { z } from 'zod'
import type { ListPlace, ListSort } from '@/lib/store/list-order'

const standing = z.enum([
  'NEEDS_CLINIC',
  'NEEDS_MANAGER',
  'FAILING_BY_US',
  'OVERDUE',
  'FAILING',
  'LIVE',
  'NEVER',
  'DISCONNECTED',
])
const nameKey = z
  .string()
  .max(200)
  .refine((text) => !text.includes('\0'))
// What JavaScript can say as a date, the database may not: only years of four digits.
const instant = z.iso
  .datetime()
  .regex(/^[12]/)
  .transform((text) => new Date(text))
const id = z.uuid()

const place = z.union([
  z.object({ sort: z.literal('name'), nameKey, id }),
  z.object({ sort: z.literal('state'), standing, nameKey, id }),
  z.object({ sort: z.literal('since'), since: instant, id }),
  z.object({ sort: z.literal('last'), lastOkHour: instant, id }),
])

/** A place of the list as a word for an address. It names a row's values, and gives no right to see it. */
export function encodePlace(where: ListPlace): string {
  return Buffer.from(JSON.stringify(where)).toString('base64url')
}

function parsed(code: string): unknown {
  try {
    return JSON.parse(Buffer.from(code, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

/** @returns the place, or null when the word is none of ours or belongs to another order */
export function decodePlace(code: string, sort: ListSort): ListPlace | null {
  const { data } = place.safeParse(parsed(code))
  return data?.sort === sort ? data : null
}
