import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type SandboxContext, wantsJson } from '../http'
import { problemPage } from '../pages/problem-page'

export type FieldErrors = Record<string, string[]>

/**
 * An API refusal. Without `Accept: application/json` it is what Laravel gives a browser: a redirect to the login page
 * for 401 and 422, an HTML page otherwise (fact sheet 2.1, inferred).
 */
export function apiFailure(
  c: SandboxContext,
  status: ContentfulStatusCode,
  message: string,
  errors?: FieldErrors,
): Response | Promise<Response> {
  if (wantsJson(c)) return c.json({ message, ...(errors ? { errors } : {}) }, status)
  if (status === 401 || status === 422) return c.redirect('/login', 302)
  return c.html(problemPage({ title: String(status), text: message }), status)
}

export const unauthenticated = (c: SandboxContext) => apiFailure(c, 401, 'Unauthenticated.')
export const forbidden = (c: SandboxContext) => apiFailure(c, 403, 'This action is unauthorized.')
export const notFound = (c: SandboxContext, model: string) =>
  apiFailure(c, 404, `No query results for model [App\\Models\\${model}].`)

/** @param fields names of the fields that are missing, e.g. "filter.clinic_id" */
export function missing(c: SandboxContext, fields: string[]): Response | Promise<Response> {
  const errors = Object.fromEntries(
    fields.map((field) => [field, [`The ${field.replaceAll(/[._]/g, ' ')} field is required.`]]),
  )
  return apiFailure(c, 422, 'The given data was invalid.', errors)
}
