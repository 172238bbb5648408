import { z } from 'zod'

/** What Digitail's redirect may bring: a code or an error, always with the state. */
export type CallbackParameters = { state: string } & ({ kind: 'code'; code: string } | { kind: 'error'; error: string })

// Only visible ASCII, as RFC 6749 appendix A allows; Digitail's codes are many hundred characters long.
const visible = (longest: number) =>
  z
    .string()
    .regex(/^[\x20-\x7e]+$/)
    .min(1)
    .max(longest)

const shape = z.object({
  state: visible(512),
  code: visible(4_096).optional(),
  error: visible(200).optional(),
  iss: visible(512).optional(),
})

const named = ['state', 'code', 'error', 'iss']

/**
 * Reads the parameters of a callback (RFC 6749 sections 4.1.2 and 4.1.2.1). Each may come once; a code
 * and an error together, or neither, is nobody's answer.
 *
 * @returns null for anything that is not exactly an authorization response
 */
export function parseCallback(query: URLSearchParams): CallbackParameters | null {
  if (named.some((name) => query.getAll(name).length > 1)) return null
  const parsed = shape.safeParse(
    Object.fromEntries(named.flatMap((name) => (query.has(name) ? [[name, query.get(name)]] : []))),
  )
  if (!parsed.success) return null
  const { state, code, error } = parsed.data
  if (code !== undefined && error === undefined) return { kind: 'code', state, code }
  if (error !== undefined && code === undefined) return { kind: 'error', state, error }
  return null
}

/** @returns the outcome that an error of the authorization endpoint means; for most, our own request is at fault. */
export function outcomeOfError(error: string): 'denied' | 'digitail-unavailable' | 'misconfigured' {
  if (error === 'access_denied') return 'denied'
  return error === 'server_error' || error === 'temporarily_unavailable' ? 'digitail-unavailable' : 'misconfigured'
}
