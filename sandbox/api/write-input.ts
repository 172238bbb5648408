import { z } from 'zod'
import type { SandboxContext } from '../http'
import { apiFailure, type FieldErrors } from './api-failure'

type Refusal = { refusal: Response | Promise<Response> }

/** An id as clients send it: a number, or digits. */
export const id = z.union([z.number().int().positive(), z.string().regex(/^\d+$/).transform(Number)])
/** Money as clients send it, in whole cents. */
export const money = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d+(\.\d+)?$/)
      .transform(Number),
  ])
  .transform((amount) => Math.round(amount * 100))
export const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/)
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}/)

/** @returns the body of a JSON request; {} when there is none or it is not an object. */
export async function readJson(c: SandboxContext): Promise<Record<string, unknown>> {
  const body: unknown = await c.req.json().catch(() => ({}))
  const read = z.record(z.string(), z.unknown()).safeParse(body)
  return read.success ? read.data : {}
}

/** @returns the fields of a form (pets and files take nothing else); {} for another content type. */
export async function readForm(c: SandboxContext): Promise<Record<string, unknown>> {
  const isForm = /^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(c.req.header('content-type') ?? '')
  return isForm ? await c.req.parseBody() : {}
}

/** Validates as Laravel does: the value, or 422 with the texts by field (fact sheet 2.8). */
export function checked<T>(
  c: SandboxContext,
  schema: z.ZodType<T>,
  input: Record<string, unknown>,
): { value: T } | Refusal {
  const read = schema.safeParse(input)
  if (read.success) return { value: read.data }
  const errors: FieldErrors = {}
  for (const { path } of read.error.issues) {
    const field = path.map(String).join('.')
    const given = input[String(path[0])]
    const isMissing = given === undefined || given === null || given === ''
    const words = field.replaceAll(/[._]/g, ' ')
    errors[field] = [isMissing ? `The ${words} field is required.` : `The ${words} is invalid.`]
  }
  return { refusal: apiFailure(c, 422, 'The given data was invalid.', errors) }
}
