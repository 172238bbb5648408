import { z } from 'zod'
import { expiresInForms } from '../state/settings'

const targets = ['token', 'api', 'authorize', 'revoke'] as const
export type FaultTarget = (typeof targets)[number]

const how = z.enum(['fin', 'reset']).default('reset')
const retryAfter = z.union([z.string(), z.number()]).nullable().default('30')
const status = z.number().int().min(500).max(599).default(500)
const milliseconds = z.number().int().min(0).max(3_600_000)

const common = {
  /** A family of requests, or every path that begins with this. */
  for: z.union([z.enum(targets), z.string().startsWith('/')]).optional(),
  /** Strikes so many times; null until it is cleared. */
  times: z.number().int().min(1).nullable().default(null),
  /** Only requests of this Digitail user. */
  user: z.number().int().nullable().default(null),
}

/** Every named fault with its own parameters; an unknown key is refused, so that a typing error is noticed. */
export const faultSchema = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('deny'), ...common }),
  z.strictObject({
    name: z.literal('slow'),
    ...common,
    ms: milliseconds.default(3000),
    when: z.enum(['before', 'after']).default('before'),
  }),
  z.strictObject({ name: z.literal('error-500-before-commit'), ...common, status }),
  z.strictObject({ name: z.literal('error-500-after-commit'), ...common, status }),
  z.strictObject({ name: z.literal('drop-answer'), ...common, how }),
  z.strictObject({ name: z.literal('reset-before'), ...common, how }),
  z.strictObject({ name: z.literal('truncate'), ...common, bytes: z.number().int().min(0).default(40), how }),
  z.strictObject({ name: z.literal('stall'), ...common, bytes: z.number().int().min(-1).default(0) }),
  z.strictObject({ name: z.literal('429'), ...common, retryAfter }),
  z.strictObject({ name: z.literal('error-429'), ...common, retryAfter }),
  z.strictObject({ name: z.literal('503'), ...common, retryAfter }),
  z.strictObject({ name: z.literal('short-life'), ...common, seconds: z.number().int().min(1).default(5) }),
  z.strictObject({ name: z.literal('expires-in'), ...common, value: z.enum(expiresInForms).default('omit') }),
  z.strictObject({ name: z.literal('wrong-content-type'), ...common, commit: z.boolean().default(true) }),
  z.strictObject({ name: z.literal('invalid-client'), ...common }),
  z.strictObject({
    name: z.literal('huge-body'),
    ...common,
    bytes: z.number().int().min(1).max(1_000_000_000).default(50_000_000),
  }),
  z.strictObject({
    name: z.literal('redirect'),
    ...common,
    to: z.string().default('/login'),
    status: z.number().int().min(300).max(308).default(302),
  }),
  z.strictObject({ name: z.literal('always-401'), ...common }),
  z.strictObject({ name: z.literal('revoke'), ...common }),
])

export type NewFault = z.infer<typeof faultSchema>
/** A fault that is switched on; `times` counts down. */
export type Fault = NewFault & { id: number; for: string }

export const faultNames = faultSchema.options.map((option) => option.shape.name.value)

/** @returns where a fault strikes when nothing is said. */
export function usualTarget(name: NewFault['name']): FaultTarget {
  if (name === 'deny') return 'authorize'
  return name === 'always-401' ? 'api' : 'token'
}
