import type { SandboxContext } from '../http'
import { apiFailure } from './api-failure'

/** Absolute links of the paginator name a production host that never resolves: who follows them is caught. */
const linkOrigin = 'https://vet.digitail.invalid'
const usualPerPage = 15
const mostPerPage = 1000

type Refusal = Response | Promise<Response>

/**
 * Reads `filter[...]`, `include` and `sort` as spatie's query builder does.
 * @param allowed filter names without "filter[]"
 * @returns the filters by name, or the 400 that names what is not allowed
 */
export function readFilters(
  c: SandboxContext,
  { allowed, includes = [] }: { allowed: readonly string[]; includes?: readonly string[] },
): { filters: Record<string, string> } | { refusal: Refusal } {
  const filters: Record<string, string> = {}
  for (const [name, value] of new URL(c.req.url).searchParams) {
    const filter = /^filter\[(\w+)\]$/.exec(name)?.[1]
    if (filter) filters[filter] = value
  }
  const strange = Object.keys(filters).filter((name) => !allowed.includes(name))
  if (strange.length > 0) return { refusal: notAllowed(c, 'filter', strange, allowed) }
  const wanted = (c.req.query('include') ?? '').split(',').filter((name) => name && !includes.includes(name))
  if (wanted.length > 0) return { refusal: notAllowed(c, 'include', wanted, includes) }
  const sort = c.req.query('sort')
  return sort ? { refusal: notAllowed(c, 'sort', [sort], []) } : { filters }
}

/** Laravel's paginator (fact sheet 2.5): `meta.total` as text, links to another host, nulls at the ends. */
export function paginated<T>(c: SandboxContext, rows: readonly T[], render: (row: T) => unknown): Response {
  const page = positive(c.req.query('page'), 1)
  const perPage = Math.min(mostPerPage, positive(c.req.query('per_page'), usualPerPage))
  const lastPage = Math.max(1, Math.ceil(rows.length / perPage))
  const start = (page - 1) * perPage
  const shown = rows.slice(start, start + perPage)
  const path = linkOrigin + c.req.path
  const link = (number: number) => (number < 1 || number > lastPage ? null : `${path}?page=${number}`)
  return c.json({
    data: shown.map(render),
    links: { first: link(1), last: link(lastPage), prev: link(page - 1), next: link(page + 1) },
    meta: {
      current_page: page,
      last_page: lastPage,
      from: shown.length > 0 ? start + 1 : null,
      to: shown.length > 0 ? start + shown.length : null,
      per_page: perPage,
      total: String(rows.length),
      path,
    },
  })
}

/** @returns a positive integer of a text, or the fallback for anything else. */
export function positive(text: string | undefined, fallback: number): number {
  const value = Number(text)
  return Number.isInteger(value) && value > 0 ? value : fallback
}

function notAllowed(c: SandboxContext, kind: string, asked: readonly string[], allowed: readonly string[]): Refusal {
  const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')
  const may = allowed.length > 0 ? ` Allowed ${kind}(s) are ${list(allowed)}.` : ` There are no allowed ${kind}s.`
  return apiFailure(c, 400, `Requested ${kind}(s) ${list(asked)} are not allowed.${may}`)
}
