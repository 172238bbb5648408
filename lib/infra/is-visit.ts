import { isPrefetch } from './is-prefetch'

/**
 * Whether a browser says that a person goes to a page (Fetch Metadata): good for noting that something was seen, as
 * mail scanners and link checkers ask otherwise, and never for deciding what anybody may do.
 */
export function isVisit(headers: Headers): boolean {
  return (
    headers.get('sec-fetch-mode') === 'navigate' &&
    headers.get('sec-fetch-dest') === 'document' &&
    !isPrefetch({ headers })
  )
}
